package dev.signindiagnosis.web.page;

import dev.signindiagnosis.ingest.ImportDirectoryException;
import dev.signindiagnosis.ingest.UploadTooLargeException;
import dev.signindiagnosis.store.DeadlinePassedException;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what goes wrong under a page with a page. It comes before the framework's own resolvers, which would answer
 * with a problem in JSON; calls of the API are left to them.
 */
@Component
final class PageErrors implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    private static final List<String> NO_PAGES = List.of("/api/", "/actuator", "/v3/");

    private final ErrorPages pages;

    PageErrors(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (NO_PAGES.stream().anyMatch(path::startsWith) || response.isCommitted()) {
            return null;
        }
        if (fault instanceof DeadlinePassedException) {
            return pages.unavailable("unavailable.late", request, response);
        }
        if (fault instanceof RepositoryUnavailableException) {
            return pages.unavailable("unavailable.store", request, response);
        }
        if (fault instanceof ImportDirectoryException) {
            LOG.warn("An upload cannot be kept", fault);
            return pages.unavailable("unavailable.upload", request, response);
        }
        HttpStatus status = status(fault);
        String reference = ErrorPages.reference();
        note(reference, status, request, fault);
        return pages.page(status, reference, request, response);
    }

    private static HttpStatus status(Exception fault) {
        if (fault instanceof UploadTooLargeException) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        return fault instanceof ErrorResponse told
                ? HttpStatus.valueOf(told.getStatusCode().value())
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** Notes the fault under its reference number; the address itself may hold what somebody typed and is left out. */
    private static void note(String reference, HttpStatus status, HttpServletRequest request, Exception fault) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (status.is5xxServerError()) {
            LOG.error("Reference {}: a page at {} failed", reference, pattern, fault);
        } else {
            LOG.info("Reference {}: {} at {}", reference, status, pattern);
        }
    }
}
