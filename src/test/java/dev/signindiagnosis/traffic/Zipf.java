package dev.signindiagnosis.traffic;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws a few things often and most things seldom: the k-th comes in proportion to 1/k to the power of the exponent. */
final class Zipf {

    private final double[] upTo;

    Zipf(int things, double exponent) {
        upTo = new double[things];
        double sum = 0;
        for (int thing = 0; thing < things; thing++) {
            sum += Math.pow(thing + 1.0, -exponent);
            upTo[thing] = sum;
        }
    }

    /** One of the things, from 0. */
    int draw(SplittableRandom random) {
        int place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(place < 0 ? -place - 1 : place, upTo.length - 1);
    }
}
