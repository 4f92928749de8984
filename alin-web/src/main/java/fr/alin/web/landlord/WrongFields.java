package fr.alin.web.landlord;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import fr.alin.offer.model.ImpossibleOfferValue;

/**
 * Finds all wrong fields of a part of the form. A value object refuses the first one: the part is then made again with
 * something harmless in its place, which contradicts no other field, until nothing is refused. What was typed is put back.
 */
final class WrongFields {

    private static final BigDecimal MUCH = new BigDecimal("9999");
    private static final LocalDate LATE = LocalDate.of(2199, 1, 1);

    /** Of the fields that must be there; another one is left empty. */
    private static final Map<String, Object> HARMLESS = Map.of(
            "postalCode", "75001",
            "surface", new BigDecimal("99"),
            "rent", MUCH,
            "charges", MUCH,
            "availableOn", LATE,
            "closesOn", LATE,
            "candidatesToPropose", 1);

    /** Fields that are measured by another one, and left out with it when that one is wrong. */
    private static final Map<String, String> MEASURED = Map.of("closesOn", "proposeBy");

    private final Object part;
    private final Map<PropertyDescriptor, Object> typed = new LinkedHashMap<>();

    private WrongFields(Object part) {
        this.part = part;
    }

    /**
     * @param part the bean that the maker reads
     * @param wrong receives each fault
     * @return what the maker makes; empty if a field is wrong
     */
    static <T> Optional<T> made(Object part, Supplier<T> maker, Consumer<ImpossibleOfferValue> wrong) {
        var fields = new WrongFields(part);
        try {
            return fields.made(maker, wrong);
        } finally {
            fields.typed.forEach(fields::write);
        }
    }

    private <T> Optional<T> made(Supplier<T> maker, Consumer<ImpossibleOfferValue> wrong) {
        try {
            var made = maker.get();
            return typed.isEmpty() ? Optional.of(made) : Optional.empty();
        } catch (ImpossibleOfferValue fault) {
            var field = property(fault.field());
            if (field.filter(typed::containsKey).isPresent()) {
                return Optional.empty(); // nothing harmless is known for it, and it is reported already
            }
            wrong.accept(fault);
            field.ifPresent(this::replace);
            return field.isPresent() ? made(maker, wrong) : Optional.empty();
        }
    }

    private void replace(PropertyDescriptor field) {
        typed.putIfAbsent(field, read(field));
        write(field, HARMLESS.getOrDefault(field.getName(), field.getPropertyType() == String.class ? "" : null));
        Optional.ofNullable(MEASURED.get(field.getName()))
                .flatMap(this::property)
                .ifPresent(this::replace);
    }

    private Optional<PropertyDescriptor> property(String name) {
        try {
            return Stream.of(Introspector.getBeanInfo(part.getClass()).getPropertyDescriptors())
                    .filter(property -> property.getName().equals(name) && property.getWriteMethod() != null)
                    .findFirst();
        } catch (IntrospectionException e) {
            throw new IllegalStateException("A part of the form is no bean", e);
        }
    }

    private Object read(PropertyDescriptor property) {
        try {
            return property.getReadMethod().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A part of the form is no bean", e);
        }
    }

    private void write(PropertyDescriptor property, Object value) {
        try {
            property.getWriteMethod().invoke(part, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A part of the form is no bean", e);
        }
    }
}
