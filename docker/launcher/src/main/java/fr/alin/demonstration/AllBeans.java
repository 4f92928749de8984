package fr.alin.demonstration;

import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;

/** All beans of a type; the application asks for nothing more. */
final class AllBeans<T> implements Instance<T> {

    private final Supplier<List<T>> beans;

    AllBeans(Supplier<List<T>> beans) {
        this.beans = beans;
    }

    @Override
    public Iterator<T> iterator() {
        return beans.get().iterator();
    }

    @Override
    public T get() {
        throw unsupported();
    }

    @Override
    public boolean isUnsatisfied() {
        return beans.get().isEmpty();
    }

    @Override
    public boolean isAmbiguous() {
        return beans.get().size() > 1;
    }

    @Override
    public void destroy(T bean) {
        throw unsupported();
    }

    @Override
    public Handle<T> getHandle() {
        throw unsupported();
    }

    @Override
    public Iterable<? extends Handle<T>> handles() {
        throw unsupported();
    }

    @Override
    public Instance<T> select(Annotation... qualifiers) {
        throw unsupported();
    }

    @Override
    public <U extends T> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw unsupported();
    }

    @Override
    public <U extends T> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw unsupported();
    }

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("Beans are only iterated over");
    }
}
