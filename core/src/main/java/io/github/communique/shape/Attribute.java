package io.github.communique.shape;

import io.github.communique.constraint.AttributeLimit;
import io.github.communique.constraint.Text;
import io.github.communique.constraint.TextForms;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The description of one attribute of a type. */
public final class Attribute {

    private final int index;
    private final String name;
    private final Multiplicity multiplicity;
    private final ValueKind kind;
    private final List<AttributeLimit> limits;
    private final Function<Object, Object> getter;
    private final BiConsumer<Object, Object> setter;
    private final @Nullable AttributeLimit length;
    private final int maxLength;
    private final AttributeLimit[] otherLimits;
    private final boolean optionalObject;

    Attribute(
            int index,
            String name,
            Multiplicity multiplicity,
            ValueKind kind,
            List<AttributeLimit> limits,
            Function<Object, Object> getter,
            BiConsumer<Object, Object> setter) {
        this.index = index;
        this.name = name.intern();
        this.multiplicity = multiplicity;
        this.kind = kind;
        this.limits = limits;
        this.getter = getter;
        this.setter = setter;
        this.length = limits.stream()
                .filter(limit -> limit.annotation() instanceof Text)
                .findFirst()
                .orElse(null);
        this.maxLength = length == null ? Integer.MAX_VALUE : ((Text) length.annotation()).max();
        this.otherLimits = limits.stream()
                .filter(limit -> !(limit.annotation() instanceof Text))
                .toArray(AttributeLimit[]::new);
        this.optionalObject = multiplicity == Multiplicity.OPTIONAL && kind instanceof ValueKind.ObjectKind;
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

    /**
     * The first limit that a single value is beyond; null if it is within all of them. A text must have been found neither blank
     * nor ill-formed: that is not looked at again.
     */
    public @Nullable AttributeLimit limitPassedBy(Object value) {
        if (length != null && !TextForms.isWithin((String) value, maxLength)) {
            return length;
        }
        for (AttributeLimit limit : otherLimits) {
            if (!limit.test().test(value)) {
                return limit;
            }
        }
        return null;
    }

    /** The value in an object of the type: null where it is absent, a list where it is one. */
    public @Nullable Object get(Object value) {
        Object found = getter.apply(value);
        return found instanceof Optional<?> optional ? optional.orElse(null) : found;
    }

    /**
     * Whether it is an optional value with attributes of its own. One in which itself nothing is set says nothing: it is not
     * written, and read as absent; see {@link Shape#isEmpty}.
     */
    public boolean isOptionalObject() {
        return optionalObject;
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
