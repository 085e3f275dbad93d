package dev.signindiagnosis.ingest;

/** More bytes arrive than {@code signin.import.max-upload-size} allows; nothing of them was kept. */
public final class UploadTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    /**
     * Tells the limit.
     *
     * @param limit most bytes allowed
     */
    public UploadTooLargeException(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }

    /** Most bytes allowed. */
    public long limit() {
        return limit;
    }
}
