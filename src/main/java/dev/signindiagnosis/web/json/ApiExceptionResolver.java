package dev.signindiagnosis.web.json;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers whatever goes wrong under {@code /api/} with a problem, also where no controller was found for the address, the
 * method or the content type.
 */
final class ApiExceptionResolver implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiExceptionResolver.class);

    private final ProblemWriter problems;

    ApiExceptionResolver(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return null;
        }
        try {
            if (exception instanceof HttpRequestMethodNotSupportedException method
                    && method.getSupportedMethods() != null) {
                response.setHeader(HttpHeaders.ALLOW, String.join(", ", method.getSupportedMethods()));
            }
            problems.write(Problems.of(exception), request, response);
        } catch (IOException gone) {
            LOG.debug("the caller was gone before the problem was written");
        }
        return new ModelAndView();
    }
}
