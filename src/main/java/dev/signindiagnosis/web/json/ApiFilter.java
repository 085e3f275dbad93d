package dev.signindiagnosis.web.json;

import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.RequestWords;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Prepares every call of the API: its parameters, the language of its answer, and that every error is a problem. */
final class ApiFilter extends OncePerRequestFilter {

    /** The addresses that are the API's. */
    static final String ADDRESSES = "/api/*";

    /** Before anything that looks at parameters or refuses calls, after what makes proxied calls look like direct ones. */
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 20;

    private final RequestWords words;
    private final ProblemWriter problems;

    ApiFilter(RequestWords words, ProblemWriter problems) {
        this.words = words;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<String, List<String>> parameters;
        try {
            parameters = QueryParameters.read(request.getQueryString());
        } catch (IllegalArgumentException badlyEncoded) {
            ProblemException problem =
                    ProblemException.of(ProblemType.UNREADABLE, Message.of("problem.unreadable.query"));
            problems.write(problem, prepared(request, Map.of(), response), response);
            return;
        }
        proceed(prepared(request, parameters, response), response, chain);
    }

    private HttpServletRequest prepared(
            HttpServletRequest request, Map<String, List<String>> parameters, HttpServletResponse response) {
        HttpServletRequest call = new QueryOnlyRequest(request, parameters);
        Call.speak(call, words.ofCall(call, response));
        return call;
    }

    /** Faults of controllers are answered before they come here; what is left are those of other filters. */
    private void proceed(HttpServletRequest call, HttpServletResponse response, FilterChain chain) throws IOException {
        try {
            chain.doFilter(call, new ProblemResponse(call, response, problems));
        } catch (ServletException | RuntimeException fault) {
            problems.write(Problems.of(fault), call, response);
        }
    }
}
