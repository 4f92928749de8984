package fr.alin.testing;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Creates beans on one entity manager like the container: fields are injected by type, with a given object or a new
 * bean of the class. Events without a given target are recorded and delivered to no observer.
 */
public final class Wired {

    private final EntityManager entities;
    private final List<Object> given = new ArrayList<>();
    private final Map<Class<?>, Object> made = new HashMap<>();
    private final Map<Type, Object> offered = new HashMap<>();

    public Wired(EntityManager entities, Object... given) {
        this.entities = entities;
        this.given.addAll(List.of(given));
    }

    /** The beans that an injected {@code Instance<T>} iterates over. */
    @SafeVarargs
    public final <T> Wired offering(Class<T> type, Class<? extends T>... beans) {
        return offering(type, List.of(beans));
    }

    /** The beans that an injected {@code Instance<T>} iterates over. */
    public <T> Wired offering(Class<T> type, List<Class<? extends T>> beans) {
        offered.put(type, new FakeInstance<>(beans.stream().<T>map(this::make).toList()));
        return this;
    }

    /** The target of an injected {@code Event<T>}. */
    public <T> Wired firing(Class<T> type, Event<T> events) {
        offered.put(type, events);
        return this;
    }

    /** Delivers events of an injected {@code Event<T>} to the observer of that class. */
    public <T> Wired delivering(Class<T> type, Class<?> observer) {
        return firing(type, new FakeEvents<>(event -> deliver(event, make(observer))));
    }

    /** Delivers the event to the observer of that class. */
    public void deliver(Object event, Class<?> observer) {
        deliver(event, make(observer));
    }

    private static void deliver(Object event, Object observer) {
        for (var method : observer.getClass().getDeclaredMethods()) {
            if (method.getParameterCount() == 1 && method.getParameterTypes()[0].isInstance(event)) {
                try {
                    method.setAccessible(true);
                    method.invoke(observer, event);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(method + " failed", e);
                }
            }
        }
    }

    public <T> T make(Class<T> type) {
        var known = given.stream().filter(type::isInstance).findFirst().orElse(made.get(type));
        if (known != null) {
            return type.cast(known);
        }
        if (!type.getName().startsWith("fr.alin.") || Modifier.isAbstract(type.getModifiers())) {
            throw new IllegalStateException("No bean given for " + type.getName());
        }
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            var bean = constructor.newInstance();
            made.put(type, bean);
            for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
                for (var field : level.getDeclaredFields()) {
                    fill(bean, field);
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be created", e);
        }
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.setAccessible(true);
            field.set(bean, entities);
        } else if (field.isAnnotationPresent(Inject.class)) {
            field.setAccessible(true);
            field.set(bean, value(field));
        }
    }

    private Object value(Field field) {
        if (field.getType() == Event.class || field.getType() == Instance.class) {
            var type = ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
            return offered.computeIfAbsent(type, none -> new FakeEvents<>());
        }
        return make(field.getType());
    }
}
