package fr.alin.web.landlord;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Merges typed fields into an offer that someone else saved meanwhile: typed fields win, all others take the current
 * value.
 */
final class PostingChanges {

    private final List<ConflictingField> changes = new ArrayList<>();

    /** The other person's changes, field by field. */
    List<ConflictingField> list() {
        return changes;
    }

    /**
     * Merges the typed fields into {@code now}.
     *
     * @param read the offer as it was first read
     * @param typed the same, with what was typed since
     * @param now the current offer
     */
    void replay(PostingForm read, PostingForm typed, PostingForm now) {
        part(read.getPlace(), typed.getPlace(), now.getPlace());
        part(read.getHome(), typed.getHome(), now.getHome());
        part(read.getTerms(), typed.getTerms(), now.getTerms());
        part(read, typed, now);
    }

    private void part(Object read, Object typed, Object now) {
        try {
            var properties = Introspector.getBeanInfo(now.getClass(), Object.class);
            for (var property : properties.getPropertyDescriptors()) {
                if (property.getWriteMethod() != null) {
                    field(property, read, typed, now);
                }
            }
        } catch (IntrospectionException | ReflectiveOperationException e) {
            throw new IllegalStateException("A part of the form is no bean", e);
        }
    }

    private void field(PropertyDescriptor property, Object read, Object typed, Object now)
            throws ReflectiveOperationException {
        var before = value(property, read);
        var yours = value(property, typed);
        var theirs = value(property, now);
        var kept = !same(before, yours);
        if (!same(before, theirs) && !same(theirs, yours)) {
            changes.add(new ConflictingField(property.getName(), theirs, yours, kept));
        }
        if (kept) {
            property.getWriteMethod().invoke(now, yours);
        }
    }

    private static Serializable value(PropertyDescriptor property, Object bean) throws ReflectiveOperationException {
        return (Serializable) property.getReadMethod().invoke(bean);
    }

    /** Amounts are equal regardless of trailing zeros, an empty choice equals an empty list. */
    private static boolean same(Object one, Object other) {
        if (one instanceof BigDecimal amount && other instanceof BigDecimal another) {
            return amount.compareTo(another) == 0;
        }
        if (one instanceof Object[] some && other instanceof Object[] others) {
            return List.of(some).containsAll(List.of(others)) && some.length == others.length;
        }
        return Objects.equals(one, other);
    }
}
