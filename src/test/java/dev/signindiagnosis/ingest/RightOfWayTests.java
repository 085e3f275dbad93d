package dev.signindiagnosis.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RightOfWayTests {

    private final RightOfWay rightOfWay = new RightOfWay();

    @Test
    void goesOnWhereNobodyWaits() throws InterruptedException {
        rightOfWay.asked();
        rightOfWay.answered();

        assertThat(rightOfWay.giveWay()).isTrue();
    }

    @Test
    void goesOnInTheEndThoughSomebodyWaits() throws InterruptedException {
        rightOfWay.asked();
        rightOfWay.asked();
        rightOfWay.answered();

        assertThat(rightOfWay.giveWay()).as("one still waits").isFalse();
    }

    @Test
    void goesOnOnceAllAreAnswered() throws InterruptedException {
        rightOfWay.asked();
        Thread answering = new Thread(rightOfWay::answered);
        answering.start();
        boolean all = rightOfWay.giveWay();
        while (!all) { // the thread may begin late
            all = rightOfWay.giveWay();
        }
        answering.join();

        assertThat(all).isTrue();
    }
}
