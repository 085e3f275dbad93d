package dev.signindiagnosis.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsvCellsTests {

    @Test
    void quotedCellsHoldSeparatorsQuotesAndLines() {
        assertThat(CsvCells.of("a,\"b,c\",\"d \"\"e\"\"\",\"f\ng\",\r\n", ','))
                .containsExactly("a", "b,c", "d \"e\"", "f\ng", "");
    }

    @Test
    void otherSeparatorsLeaveCommasAlone() {
        assertThat(CsvCells.of("a,b;c", ';')).containsExactly("a,b", "c");
    }

    @Test
    void quoteThatIsNeverClosedReachesToTheEnd() {
        assertThat(CsvCells.of("a,\"b,c", ',')).containsExactly("a", "b,c");
    }

    @Test
    void quotesInsideOfBareCellsStay() {
        assertThat(CsvCells.of("5\" disk,b", ',')).containsExactly("5\" disk", "b");
    }

    @Property(tries = 200)
    void anyCellsAreSplitAgain(@ForAll @Size(min = 1, max = 6) List<String> cells) {
        assertThat(CsvCells.of(CsvCells.record(cells), ',')).isEqualTo(cells);
    }

    @Property(tries = 200)
    void anyRecordIsSplit(@ForAll String record) {
        assertThat(CsvCells.of(record, ',')).isNotEmpty();
    }
}
