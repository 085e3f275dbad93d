package dev.signindiagnosis.web.json;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** An answer of the API whose errors are problems, also where a filter refuses the call before it reaches a controller. */
final class ProblemResponse extends HttpServletResponseWrapper {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final ProblemWriter problems;

    ProblemResponse(HttpServletRequest request, HttpServletResponse response, ProblemWriter problems) {
        super(response);
        this.request = request;
        this.response = response;
        this.problems = problems;
    }

    @Override
    public void sendError(int status) throws IOException {
        problems.write(
                status < SC_INTERNAL_SERVER_ERROR
                        ? Problems.ofStatus(status)
                        : Problems.fault(new IllegalStateException("answered with " + status)),
                request,
                response);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }
}
