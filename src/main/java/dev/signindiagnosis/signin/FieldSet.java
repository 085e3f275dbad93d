package dev.signindiagnosis.signin;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;

/**
 * An unchanging set of fields, cheap to hold and to share: every row of a format points to the same one. It lists the
 * fields in the order of {@link SignInFields#all()}.
 */
public final class FieldSet extends AbstractSet<SignInField<?>> {

    /** How many fields a set can tell apart. */
    static final int CAPACITY = 2 * Long.SIZE;

    private final long low;
    private final long high;

    private FieldSet(long low, long high) {
        this.low = low;
        this.high = high;
    }

    /** The set of those fields. */
    public static FieldSet of(Collection<SignInField<?>> fields) {
        if (fields instanceof FieldSet set) {
            return set;
        }
        long low = 0;
        long high = 0;
        for (SignInField<?> field : fields) {
            if (field.ordinal() < Long.SIZE) {
                low |= bit(field);
            } else {
                high |= bit(field);
            }
        }
        return new FieldSet(low, high);
    }

    /** This set and those fields together. */
    public FieldSet plus(Set<SignInField<?>> fields) {
        FieldSet other = of(fields);
        return new FieldSet(low | other.low, high | other.high);
    }

    /** This set without those fields. */
    public FieldSet minus(Set<SignInField<?>> fields) {
        FieldSet other = of(fields);
        return new FieldSet(low & ~other.low, high & ~other.high);
    }

    @Override
    public boolean contains(Object candidate) {
        return candidate instanceof SignInField<?> field
                && ((field.ordinal() < Long.SIZE ? low : high) & bit(field)) != 0;
    }

    @Override
    public Iterator<SignInField<?>> iterator() {
        return SignInFields.all().stream().filter(this::contains).iterator();
    }

    @Override
    public int size() {
        return Long.bitCount(low) + Long.bitCount(high);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldSet set ? set.low == low && set.high == high : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    private static long bit(SignInField<?> field) {
        return 1L << field.ordinal();
    }
}
