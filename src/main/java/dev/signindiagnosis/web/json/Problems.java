package dev.signindiagnosis.web.json;

import dev.signindiagnosis.ingest.ImportDirectoryException;
import dev.signindiagnosis.ingest.UploadTooLargeException;
import dev.signindiagnosis.store.DeadlinePassedException;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.UnreadableCursorException;
import dev.signindiagnosis.text.Message;
import org.apache.coyote.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Tells which problem an exception is. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    /** The problem; a fault nobody foresaw gets a number and is logged under it. */
    static ProblemException of(Exception exception) {
        if (exception instanceof ProblemException problem) {
            return problem;
        }
        if (exception instanceof RepositoryUnavailableException) {
            LOG.warn("The store cannot be asked", exception);
            return ProblemException.of(ProblemType.STORE_UNAVAILABLE);
        }
        if (exception instanceof ImportDirectoryException) {
            LOG.warn("An upload cannot be kept", exception);
            return ProblemException.of(ProblemType.STORE_UNAVAILABLE, Message.of("problem.store-unavailable.upload"));
        }
        if (exception instanceof DeadlinePassedException) {
            return ProblemException.of(ProblemType.STORE_UNAVAILABLE, Message.of("problem.store-unavailable.late"));
        }
        return ofInput(exception);
    }

    private static ProblemException ofInput(Exception exception) {
        if (exception instanceof UnreadableCursorException) {
            return ProblemException.badInput("cursor", Message.of("input.cursor"));
        }
        if (exception instanceof MissingServletRequestParameterException missing) {
            return ProblemException.badInput(missing.getParameterName(), Message.of("input.missing"));
        }
        if (exception instanceof MethodArgumentTypeMismatchException mismatch) {
            return ProblemException.badInput(mismatch.getName(), Message.of("input.unreadable"));
        }
        if (exception instanceof MaxUploadSizeExceededException) {
            return ProblemException.of(ProblemType.TOO_LARGE);
        }
        if (exception instanceof MultipartException) {
            return ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        if (exception instanceof UploadTooLargeException upload) {
            return ProblemException.of(
                    ProblemType.TOO_LARGE, Message.of("problem.too-large.upload", "limit", upload.limit()));
        }
        if (brokenOff(exception)) {
            return ProblemException.of(ProblemType.UNREADABLE);
        }
        return exception instanceof ErrorResponse answer
                        && answer.getStatusCode().is4xxClientError()
                ? ofStatus(answer.getStatusCode().value())
                : fault(exception);
    }

    /** Whether the caller went away or sent what is no HTTP; there is nobody to tell and nothing to mend. */
    private static boolean brokenOff(@Nullable Throwable exception) {
        return exception instanceof BadRequestException
                || exception instanceof AsyncRequestNotUsableException
                || exception != null && exception.getCause() != exception && brokenOff(exception.getCause());
    }

    /** The problem of a status from 400 to 499. */
    static ProblemException ofStatus(int status) {
        for (ProblemType type : ProblemType.values()) {
            if (type != ProblemType.BAD_INPUT && type.status().value() == status) {
                return ProblemException.of(type);
            }
        }
        return ProblemException.of(ProblemType.UNREADABLE);
    }

    /** A fault of the application, logged under a number. */
    static ProblemException fault(Throwable exception) {
        String number = Faults.log(exception);
        return ProblemException.of(
                ProblemType.INTERNAL, Message.of(ProblemType.INTERNAL.detail(), "reference", number));
    }
}
