package dev.signindiagnosis.web.json;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.store.Candidates;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.store.MatchRanking;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInQuery;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.json.SearchReader.Search;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists sign-ins. */
@RestController
@RequestMapping(path = "/api/v1/sign-ins", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sign-ins", description = "What the log tells")
class SearchController {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SignInEventRepository repository;
    private final JsonBody body;

    SearchController(SignInEventRepository repository, JsonBody body) {
        this.repository = repository;
        this.body = body;
    }

    /** The sign-ins that fit the fields of the body. */
    @PostMapping(path = "/search", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Lists sign-ins, the nearest to a time or the newest first",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = SearchSchema.class))))
    SearchJson search(HttpServletRequest request) throws IOException {
        InputFields fields = InputFields.of(body.read(request.getInputStream()));
        return answer(SearchReader.of(fields), Call.words(request));
    }

    /** The sign-ins that fit the parameters of the address, which name nobody. */
    @GetMapping
    @Operation(
            summary = "Lists sign-ins by IDs, codes, times and filters",
            description = "Takes the fields of the search as parameters. Names belong in the body of POST"
                    + " /api/v1/sign-ins/search, because addresses are written to logs.")
    @Parameter(name = "requestId", in = ParameterIn.QUERY)
    @Parameter(name = "correlationId", in = ParameterIn.QUERY)
    @Parameter(name = "user", in = ParameterIn.QUERY, description = "Object ID")
    @Parameter(name = "application", in = ParameterIn.QUERY, description = "Application ID")
    @Parameter(name = "resource", in = ParameterIn.QUERY, description = "Resource ID")
    @Parameter(name = "policy", in = ParameterIn.QUERY, description = "Policy ID")
    @Parameter(name = "errorCode", in = ParameterIn.QUERY)
    @Parameter(name = "at", in = ParameterIn.QUERY)
    @Parameter(name = "from", in = ParameterIn.QUERY)
    @Parameter(name = "to", in = ParameterIn.QUERY)
    @Parameter(name = "timeZone", in = ParameterIn.QUERY)
    @Parameter(name = "window", in = ParameterIn.QUERY)
    @Parameter(name = "tenant", in = ParameterIn.QUERY)
    @Parameter(name = "status", in = ParameterIn.QUERY)
    @Parameter(name = "type", in = ParameterIn.QUERY)
    @Parameter(name = "country", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    SearchJson list(HttpServletRequest request) {
        InputFields fields = InputFields.of(request.getParameterMap());
        return answer(SearchReader.ofAddress(fields), Call.words(request));
    }

    private SearchJson answer(Search search, Words words) {
        Deadline deadline = Deadline.in(PATIENCE);
        Candidates found = repository.search(search.query(), search.page(), deadline);
        return new SearchJson(
                matches(search.query(), found.signIns()).stream()
                        .map(match -> MatchJson.of(match, words))
                        .toList(),
                found.total(),
                found.totalExact(),
                found.next().orElse(null),
                CoverageJson.of(repository.coverage(deadline)));
    }

    /** Around a time the best match comes first; otherwise the order of the store, newest first, stands. */
    private static List<Match> matches(SignInQuery query, List<SignInEvent> signIns) {
        if (query.near() != null) {
            return MatchRanking.rank(query, signIns);
        }
        return signIns.stream()
                .map(signIn -> MatchRanking.rank(query, List.of(signIn)).get(0))
                .toList();
    }
}
