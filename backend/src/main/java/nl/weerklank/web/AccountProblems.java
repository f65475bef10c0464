package nl.weerklank.web;

import java.util.Locale;
import nl.weerklank.account.EmailTaken;
import nl.weerklank.account.LastAdmin;
import nl.weerklank.account.PasswordUnfit;
import nl.weerklank.account.Passwords;
import nl.weerklank.account.PersonUnknown;
import nl.weerklank.course.GroupUnknown;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;

/** What can go wrong with people and groups, as problem documents. */
@RestControllerAdvice
class AccountProblems {

    private final Wording wording;

    AccountProblems(Wording wording) {
        this.wording = wording;
    }

    @ExceptionHandler
    ProblemDetail notAllowed(NotAllowed refused, WebRequest request) {
        return refused.why() == NotAllowed.Why.NOT_SIGNED_IN
                ? of(HttpStatus.UNAUTHORIZED, "not-signed-in", request)
                : of(HttpStatus.FORBIDDEN, "not-your-role", request);
    }

    @ExceptionHandler
    ProblemDetail refused(Refused refused, WebRequest request) {
        var status = refused.code().equals("sign-in-too-often") ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.BAD_REQUEST;
        return of(status, refused.code(), request);
    }

    @ExceptionHandler
    ProblemDetail unfit(PasswordUnfit unfit, WebRequest request) {
        var reason = unfit.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return of(HttpStatus.BAD_REQUEST, "password-" + reason, request, Passwords.SHORTEST);
    }

    @ExceptionHandler(EmailTaken.class)
    ProblemDetail taken(WebRequest request) {
        return of(HttpStatus.CONFLICT, "email-taken", request);
    }

    @ExceptionHandler(LastAdmin.class)
    ProblemDetail lastAdmin(WebRequest request) {
        return of(HttpStatus.CONFLICT, "last-admin", request);
    }

    @ExceptionHandler(PersonUnknown.class)
    ProblemDetail personUnknown(WebRequest request) {
        return of(HttpStatus.NOT_FOUND, "person-unknown", request);
    }

    @ExceptionHandler(GroupUnknown.class)
    ProblemDetail groupUnknown(WebRequest request) {
        return of(HttpStatus.NOT_FOUND, "group-unknown", request);
    }

    private ProblemDetail of(HttpStatus status, String code, WebRequest request, Object... arguments) {
        return Problems.of(status, code, wording, Problems.locale(request), arguments);
    }
}
