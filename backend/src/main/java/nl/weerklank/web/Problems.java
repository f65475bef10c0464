package nl.weerklank.web;

import java.util.Collections;
import java.util.Locale;
import nl.weerklank.session.JudgementUnfit;
import nl.weerklank.session.ScenarioUnknown;
import nl.weerklank.session.ServerStopping;
import nl.weerklank.session.SessionUnknown;
import nl.weerklank.session.TurnUnknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what went wrong into a problem document (RFC 9457) with a stable code and plain words. */
@RestControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Wording wording;

    Problems(Wording wording) {
        this.wording = wording;
    }

    static ProblemDetail of(HttpStatus status, String code, Wording wording, Locale locale, Object... arguments) {
        var problem = ProblemDetail.forStatusAndDetail(status, wording.of(code, locale, arguments));
        problem.setProperty("code", code);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail scenarioUnknown(ScenarioUnknown unknown, WebRequest request) {
        return of(HttpStatus.NOT_FOUND, "scenario-unknown", wording, locale(request), unknown.scenario());
    }

    @ExceptionHandler({SessionUnknown.class, MethodArgumentTypeMismatchException.class})
    ProblemDetail sessionUnknown(WebRequest request) {
        return of(HttpStatus.NOT_FOUND, "session-unknown", wording, locale(request));
    }

    @ExceptionHandler
    ProblemDetail turnUnknown(TurnUnknown unknown, WebRequest request) {
        return of(HttpStatus.NOT_FOUND, "turn-unknown", wording, locale(request), unknown.turn());
    }

    @ExceptionHandler(JudgementUnfit.class)
    ProblemDetail judgementUnfit(WebRequest request) {
        return of(HttpStatus.BAD_REQUEST, "judgement-unfit", wording, locale(request));
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class, ServerStopping.class})
    ResponseEntity<ProblemDetail> storageUnavailable(Exception away, WebRequest request) {
        LOG.warn("Could not read or store: {}", away.toString());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "2")
                .body(of(HttpStatus.SERVICE_UNAVAILABLE, "storage-unavailable", wording, locale(request)));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ProblemDetail unreadable(WebRequest request) {
        return of(HttpStatus.BAD_REQUEST, "message-unreadable", wording, locale(request));
    }

    static Locale locale(WebRequest request) {
        String accepted = request.getHeader("Accept-Language");
        try {
            return Wording.locale(
                    accepted == null
                            ? Collections.emptyList()
                            : Locale.LanguageRange.parse(accepted).stream()
                                    .map(range -> Locale.forLanguageTag(range.getRange()))
                                    .toList());
        } catch (IllegalArgumentException nonsense) {
            return Wording.DUTCH;
        }
    }
}
