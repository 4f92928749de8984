package fr.alin.demonstration;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.util.TypeLiteral;

/** Delivers every event to its observers at once, in the transaction of whoever fires it. */
final class Deliveries implements Event<Object> {

    private final Function<Class<?>, ?> beans;
    private final List<Method> observers;

    /** @param given objects that observe besides the beans */
    Deliveries(List<Class<?>> classes, Function<Class<?>, ?> beans, List<Object> given) {
        this.beans = beans;
        observers = Stream.concat(classes.stream(), given.stream().map(Object::getClass))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(Deliveries::observes)
                .toList();
    }

    private static boolean observes(Method method) {
        return method.getParameterCount() == 1 && method.getParameters()[0].isAnnotationPresent(Observes.class);
    }

    @Override
    public void fire(Object event) {
        observers.stream()
                .filter(observer -> observer.getParameterTypes()[0].isInstance(event))
                .forEach(observer -> deliver(event, observer));
    }

    private void deliver(Object event, Method observer) {
        try {
            observer.setAccessible(true);
            observer.invoke(beans.apply(observer.getDeclaringClass()), event);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <U> CompletionStage<U> fireAsync(U event) {
        throw unsupported();
    }

    @Override
    public <U> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw unsupported();
    }

    @Override
    public Event<Object> select(Annotation... qualifiers) {
        throw unsupported();
    }

    @Override
    public <U> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw unsupported();
    }

    @Override
    public <U> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw unsupported();
    }

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("Events are only fired");
    }
}
