package dev.signindiagnosis.web;

import dev.signindiagnosis.ingest.RightOfWay;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets imports rest while somebody waits for a page or an answer. Who sends a file waits for that file. */
final class AskingFilter extends OncePerRequestFilter {

    private final RightOfWay rightOfWay;

    AskingFilter(RightOfWay rightOfWay) {
        this.rightOfWay = rightOfWay;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().contains("/imports");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        rightOfWay.asked();
        try {
            chain.doFilter(request, response);
        } finally {
            rightOfWay.answered();
        }
    }
}
