package fr.alin.shared.persistence;

import java.util.function.Function;

import jakarta.persistence.AttributeConverter;

/** What the converters of the one-text values have in common. */
abstract class TextConverter<V> implements AttributeConverter<V, String> {

    private final Function<V, String> write;
    private final Function<String, V> read;

    TextConverter(Function<V, String> write, Function<String, V> read) {
        this.write = write;
        this.read = read;
    }

    @Override
    public String convertToDatabaseColumn(V value) {
        return value == null ? null : write.apply(value);
    }

    @Override
    public V convertToEntityAttribute(String column) {
        return column == null ? null : read.apply(column);
    }
}
