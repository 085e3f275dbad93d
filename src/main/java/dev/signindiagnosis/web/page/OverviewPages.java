package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Overview;
import dev.signindiagnosis.diagnosis.OverviewService;
import dev.signindiagnosis.diagnosis.OverviewSpan;
import dev.signindiagnosis.web.Words;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What happens in the store as a whole, and the sign-ins behind each figure. */
@Controller
class OverviewPages {

    private final OverviewService overviews;

    OverviewPages(OverviewService overviews) {
        this.overviews = overviews;
    }

    /** The overview; everything that it shows is in its address. */
    @GetMapping(OverviewViews.PAGE)
    String overview(
            @RequestParam(defaultValue = "P7D") String span,
            @RequestParam(required = false) @Nullable Instant until,
            OverviewFilter filter,
            @ModelAttribute("w") Words words,
            Model model) {
        Optional<Overview> overview = overviews.overview(
                OverviewSpan.parse(span).orElse(OverviewSpan.WEEK),
                until,
                filter.of(),
                words.times().zone());
        overview.ifPresent(counted -> model.addAttribute("overview", OverviewViews.of(counted, filter, until, words)));
        return "overview";
    }

    /** The sign-ins behind a figure, newest first. */
    @GetMapping(OverviewViews.LIST)
    String signIns(
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable Instant before,
            OverviewFilter filter,
            @ModelAttribute("w") Words words,
            Model model) {
        Map<String, String> window = new LinkedHashMap<>();
        put(window, "from", from);
        put(window, "until", until);
        overviews
                .signIns(filter.of().between(from, until), before)
                .ifPresent(part -> model.addAttribute("list", SignInsView.of(part, filter, window, words)));
        return "sign-ins";
    }

    private static void put(Map<String, String> window, String name, @Nullable Instant moment) {
        if (moment != null) {
            window.put(name, moment.toString());
        }
    }
}
