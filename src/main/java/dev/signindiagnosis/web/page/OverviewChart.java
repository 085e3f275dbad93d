package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Overview;
import dev.signindiagnosis.diagnosis.Overview.Block;
import dev.signindiagnosis.diagnosis.OverviewSpan;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.page.OverviewView.ChartView;
import dev.signindiagnosis.web.page.OverviewView.RowView;
import dev.signindiagnosis.web.page.OverviewView.SeriesView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Shows the blocks of an overview as series for a picture and as rows of a table. */
final class OverviewChart {

    private final Overview overview;
    private final Words words;
    private final BiFunction<Instant, Instant, String> list;

    /** Takes what gives the address of the sign-ins between two moments. */
    OverviewChart(Overview overview, Words words, BiFunction<Instant, Instant, String> list) {
        this.overview = overview;
        this.words = words;
        this.list = list;
    }

    /** The picture, with these ways to end as far as there are any, in this order. */
    ChartView view(List<Outcome> order) {
        List<Outcome> shown = order.stream()
                .filter(outcome -> outcome != Outcome.UNKNOWN
                        || overview.blocks().stream().anyMatch(block -> count(block, outcome) > 0))
                .toList();
        List<SeriesView> series = new ArrayList<>();
        for (Outcome outcome : shown) {
            MarkView mark = MarkView.of(outcome, words);
            series.add(series(mark.kind(), mark.word(), block -> count(block, outcome)));
        }
        if (overview.compared() != Overview.Compared.NOTHING) {
            series.add(series(
                    "before",
                    words.say("overview.failuresBefore." + overview.span().id()),
                    this::failuresBefore));
        }
        return new ChartView(
                words.say("overview.chart." + overview.span().id()),
                overview.blocks().stream().map(this::label).toList(),
                series,
                rows(series));
    }

    private SeriesView series(String kind, String label, Function<Block, Long> count) {
        return new SeriesView(kind, label, overview.blocks().stream().map(count).toList());
    }

    private List<RowView> rows(List<SeriesView> series) {
        List<RowView> rows = new ArrayList<>();
        for (Block block : overview.blocks()) {
            int place = rows.size();
            rows.add(new RowView(
                    TimeView.of(block.from(), words),
                    series.stream().map(one -> one.counts().get(place)).toList(),
                    list.apply(block.from(), block.until())));
        }
        return rows;
    }

    private String label(Block block) {
        return overview.span() == OverviewSpan.DAY
                ? words.times().clock(block.from())
                : overview.span() == OverviewSpan.WEEK
                        ? words.times().shortDay(block.from()) + " "
                                + words.times().clock(block.from())
                        : words.times().shortDay(block.from());
    }

    private static long count(Block block, Outcome outcome) {
        return block.now().getOrDefault(outcome, 0L);
    }

    private long failuresBefore(Block block) {
        return block.before().getOrDefault(Outcome.FAILURE, 0L);
    }
}
