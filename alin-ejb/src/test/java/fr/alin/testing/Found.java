package fr.alin.testing;

import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;

/** The beans of a type, as code of ours asks for them: all, one after the other. */
final class Found<T> implements Instance<T> {

    private final List<T> beans;

    Found(List<T> beans) {
        this.beans = beans;
    }

    @Override
    public Iterator<T> iterator() {
        return beans.iterator();
    }

    @Override
    public T get() {
        throw otherwise();
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
        throw otherwise();
    }

    @Override
    public Handle<T> getHandle() {
        throw otherwise();
    }

    @Override
    public Iterable<? extends Handle<T>> handles() {
        throw otherwise();
    }

    @Override
    public Instance<T> select(Annotation... qualifiers) {
        throw otherwise();
    }

    @Override
    public <U extends T> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw otherwise();
    }

    @Override
    public <U extends T> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw otherwise();
    }

    private static UnsupportedOperationException otherwise() {
        return new UnsupportedOperationException("Beans are asked for one after the other");
    }
}
