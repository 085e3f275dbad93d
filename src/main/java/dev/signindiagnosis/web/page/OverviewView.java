package dev.signindiagnosis.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overview as its page shows it.
 *
 * @param window from when to when, in a sentence
 * @param remarks what to know before figures are read
 * @param spans how far back it may look, with where each is to be had
 * @param parts what narrows it, each with the address of the overview without it
 * @param totals how many sign-ins ended how
 * @param chart the stretch in blocks
 * @param rankings what most failures have in common
 * @param firstTime codes that were not seen before; null where nobody can tell
 */
record OverviewView(
        String window,
        List<String> remarks,
        List<Frame.Switch> spans,
        List<PartView> parts,
        List<TotalView> totals,
        ChartView chart,
        List<RankingView> rankings,
        @Nullable RankingView firstTime) {

    /** Something that narrows the overview. */
    record PartView(String label, String value, String without) {}

    /**
     * How many sign-ins ended in one way.
     *
     * @param mark how
     * @param now how many
     * @param before the earlier stretch, in a sentence
     * @param address the sign-ins themselves; null where there is none
     */
    record TotalView(
            MarkView mark,
            String now,
            String before,
            @Nullable String address) {}

    /**
     * The stretch in blocks, for a picture and as a table.
     *
     * @param title what it shows, in a sentence
     * @param labels of the blocks, in short
     * @param series how many ended in each way, and the earlier failures last
     * @param rows the same as a table
     */
    record ChartView(String title, List<String> labels, List<SeriesView> series, List<RowView> rows) {}

    /**
     * One way to end, block by block.
     *
     * @param kind names the colour, as {@link MarkView#kind}; {@code before} for the earlier stretch
     * @param label in words
     * @param counts block by block
     */
    record SeriesView(String kind, String label, List<Long> counts) {}

    /**
     * One block.
     *
     * @param from when it begins
     * @param counts how many ended in each way, in the order of the series
     * @param address its sign-ins
     */
    record RowView(TimeView from, List<Long> counts, String address) {}

    /**
     * The largest of a kind.
     *
     * @param id of the list in the page
     * @param title what it lists
     * @param empty said where there are none
     * @param items largest first
     * @param rest how many more there are and how many sign-ins tell none; empty where there are none
     */
    record RankingView(String id, String title, String empty, List<ItemView> items, String rest) {}

    /**
     * One of a list.
     *
     * @param name what a person reads
     * @param meaning what it means, where it is a code; else empty
     * @param page what is known of it; null where there is no such page
     * @param address its sign-ins
     * @param count how many
     * @param share of the largest, in percent
     * @param note users and the earlier stretch, in a sentence
     */
    record ItemView(
            String name, String meaning, @Nullable String page, String address, String count, int share, String note) {}
}
