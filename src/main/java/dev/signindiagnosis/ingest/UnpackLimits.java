package dev.signindiagnosis.ingest;

/**
 * How far a packed file may unfold.
 *
 * @param bytes most bytes after unpacking, over all files and all layers
 * @param ratio most bytes after unpacking for each packed byte, once {@code unjudged} is passed
 * @param unjudged bytes after unpacking up to which the ratio is not looked at
 * @param files most files in it
 * @param layers how deep packed files may stand in packed files
 */
record UnpackLimits(long bytes, long ratio, long unjudged, int files, int layers) {

    private static final long MEBIBYTE = 1L << 20;

    /** The limits for so many bytes; the ratio is far above what logs reach, and far below what a bomb does. */
    static UnpackLimits ofBytes(long bytes) {
        return new UnpackLimits(bytes, 250, 256 * MEBIBYTE, 100_000, 4);
    }
}
