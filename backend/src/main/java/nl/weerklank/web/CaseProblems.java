package nl.weerklank.web;

import java.util.Locale;
import nl.weerklank.authoring.ArchiveRefused;
import nl.weerklank.authoring.CaseNotPlayable;
import nl.weerklank.authoring.CaseOvertaken;
import nl.weerklank.authoring.CaseUnknown;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;

/** What can go wrong with trainers' own cases, as problem documents. */
@RestControllerAdvice
class CaseProblems {

    private final Wording wording;

    CaseProblems(Wording wording) {
        this.wording = wording;
    }

    @ExceptionHandler
    ProblemDetail unknown(CaseUnknown unknown, WebRequest request) {
        return of(HttpStatus.NOT_FOUND, "case-unknown", request, unknown.id());
    }

    /** With what was saved in the meantime, so that the trainer can look at both. */
    @ExceptionHandler
    ProblemDetail overtaken(CaseOvertaken overtaken, WebRequest request) {
        var newest = overtaken.newest();
        var problem = of(HttpStatus.CONFLICT, "case-overtaken", request);
        problem.setProperty("version", newest.version());
        problem.setProperty("author", newest.author());
        problem.setProperty("at", newest.at());
        problem.setProperty("text", newest.text());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notPlayable(CaseNotPlayable errors, WebRequest request) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, "case-not-playable", request);
    }

    @ExceptionHandler
    ProblemDetail refused(ArchiveRefused refused, WebRequest request) {
        var reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return of(HttpStatus.BAD_REQUEST, "import-" + reason, request);
    }

    private ProblemDetail of(HttpStatus status, String code, WebRequest request, Object... arguments) {
        return Problems.of(status, code, wording, Problems.locale(request), arguments);
    }
}
