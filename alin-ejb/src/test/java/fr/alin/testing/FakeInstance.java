package fr.alin.testing;

import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;

/** A fake {@code Instance} that only supports iterating over all beans. */
final class FakeInstance<T> implements Instance<T> {

    private final List<T> beans;

    FakeInstance(List<T> beans) {
        this.beans = beans;
    }

    @Override
    public Iterator<T> iterator() {
        return beans.iterator();
    }

    @Override
    public T get() {
        throw unsupported();
    }

    @Override
    public boolean isUnsatisfied() {
        return beans.isEmpty();
    }

    @Override
    public boolean isAmbiguous() {
        return beans.size() > 1;
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
        return new UnsupportedOperationException("Only iteration is supported");
    }
}
