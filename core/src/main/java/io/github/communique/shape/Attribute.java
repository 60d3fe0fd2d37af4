package io.github.communique.shape;

import io.github.communique.constraint.AttributeLimit;
import io.github.communique.constraint.Text;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The description of one attribute of a type. */
public final class Attribute {

    /** What the generated values hold for a list without elements: one look instead of a call on one of several classes. */
    private static final Object MOST_EMPTY_LISTS = Collections.emptyList();

    private final int index;
    private final String name;
    private final Multiplicity multiplicity;
    private final ValueKind kind;
    private final List<AttributeLimit> limits;
    private final List<AttributeLimit> listLimits;
    private final Function<Object, Object> getter;
    private final BiConsumer<Object, Object> setter;
    private final int maxLength;
    private final boolean mayBeEmptyObject;
    private final boolean alwaysSpeaks;
    private final boolean heldInOptional;

    Attribute(
            int index,
            String name,
            Multiplicity multiplicity,
            ValueKind kind,
            List<AttributeLimit> limits,
            List<AttributeLimit> listLimits,
            Function<Object, Object> getter,
            BiConsumer<Object, Object> setter) {
        this.index = index;
        this.name = name.intern();
        this.multiplicity = multiplicity;
        this.kind = kind;
        this.limits = limits;
        this.listLimits = listLimits;
        this.getter = getter;
        this.setter = setter;
        this.maxLength = limits.stream()
                .map(AttributeLimit::annotation)
                .filter(Text.class::isInstance)
                .mapToInt(limit -> ((Text) limit).max())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        this.heldInOptional = multiplicity == Multiplicity.OPTIONAL && !(kind instanceof ValueKind.BooleanKind);
        this.mayBeEmptyObject = multiplicity == Multiplicity.OPTIONAL && kind instanceof ValueKind.ObjectKind;
        this.alwaysSpeaks = multiplicity == Multiplicity.REQUIRED || heldInOptional && !mayBeEmptyObject;
    }

    /** The name in Java and on the wire, for example {@code headline}. */
    public String getName() {
        return name;
    }

    /** Its place among the attributes of its type, from 0. */
    public int getIndex() {
        return index;
    }

    /** How many values it has. */
    public Multiplicity getMultiplicity() {
        return multiplicity;
    }

    /** What kind of value it holds; of a list, what its elements are. */
    public ValueKind getKind() {
        return kind;
    }

    /** The limits on each single value, for example the length of a text. */
    public List<AttributeLimit> getLimits() {
        return limits;
    }

    /** The most code points of a text; {@link Integer#MAX_VALUE} for what is no text of a limited length. */
    public int getMaxLength() {
        return maxLength;
    }

    /** The limits on a list as a whole, for example its length. */
    public List<AttributeLimit> getListLimits() {
        return listLimits;
    }

    /** The value in an object of the type: null where it is absent, a list where it is one. */
    public @Nullable Object get(Object value) {
        Object found = getter.apply(value);
        return found instanceof Optional<?> optional ? optional.orElse(null) : found;
    }

    /**
     * Whether the attribute says nothing in an object of the type: it is absent, {@code false}, an empty list, or an optional
     * value in which itself nothing is set. What says nothing is not written, and read as absent.
     */
    public boolean isAbsentIn(Object value) {
        return saysNothing(get(value));
    }

    /** Whether a value of this attribute, null where it is absent, says nothing; see {@link #isAbsentIn}. */
    public boolean saysNothing(@Nullable Object found) {
        if (found == null || alwaysSpeaks) {
            return found == null;
        }
        if (multiplicity == Multiplicity.LIST) {
            return found == MOST_EMPTY_LISTS || ((List<?>) found).isEmpty();
        }
        return mayBeEmptyObject ? ((ValueKind.ObjectKind) kind).shape().isEmpty(found) : Boolean.FALSE.equals(found);
    }

    /** Whether the type declares an {@link Optional} of it. */
    boolean isHeldInOptional() {
        return heldInOptional;
    }

    /** What stands for the attribute where it is not set; null where it is required. */
    @Nullable
    Object nothing() {
        return switch (multiplicity) {
            case REQUIRED -> null;
            case LIST -> List.of();
            case OPTIONAL -> heldInOptional ? Optional.empty() : false;
        };
    }

    /** Sets the attribute in a builder of the type: a single value, or the list. */
    public void set(Object builder, Object value) {
        setter.accept(builder, value);
    }

    @Override
    public String toString() {
        return name;
    }
}
