package dev.signindiagnosis.web.json;

import dev.signindiagnosis.web.Language;
import dev.signindiagnosis.web.WordLists;
import dev.signindiagnosis.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneOffset;
import java.util.Collections;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers calls of the API that the server itself refuses, for example because their address cannot be decoded. A call
 * whose address cannot even be read counts as one: no browser sends such.
 */
final class ProblemValve extends ErrorReportValve {

    private final WordLists lists;
    private final JsonMapper mapper;

    ProblemValve(WordLists lists, JsonMapper mapper) {
        this.lists = lists;
        this.mapper = mapper;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        String address = request.getRequestURI();
        if (address != null && !address.startsWith("/api/")) {
            super.report(request, response, throwable);
        } else if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST
                && response.getContentWritten() == 0
                && response.setErrorReported()) {
            write(request, response, throwable);
        }
    }

    private void write(Request request, Response response, @Nullable Throwable throwable) {
        Language language = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Language.ENGLISH
                : Language.preferred(Collections.list(request.getLocales()));
        Words words = lists.in(language, ZoneOffset.UTC);
        ProblemException problem =
                throwable == null ? Problems.ofStatus(response.getStatus()) : Problems.fault(throwable);
        try {
            response.setStatus(problem.type().status().value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(mapper.writeValueAsString(ProblemJson.of(problem, words)));
                response.finishResponse();
            }
        } catch (IOException gone) {
            getContainer().getLogger().debug("the caller was gone before the problem was written");
        }
    }
}
