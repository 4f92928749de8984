package fr.alin.demonstration;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Connects the application's beans as the server does, in this process and on one entity manager: each is made once, at its
 * first use. Roles and transactions are the caller's affair.
 */
final class Beans {

    private final EntityManager entities;
    private final List<Class<?>> classes;
    private final List<Object> given;
    private final Map<Class<?>, Object> made = new HashMap<>();
    private final Deliveries deliveries;

    /** @param given take the place of the beans of their type */
    Beans(EntityManager entities, List<Class<?>> classes, Object... given) {
        this.entities = entities;
        this.classes = classes;
        this.given = new ArrayList<>(List.of(given));
        deliveries = new Deliveries(classes, this::get, this.given);
    }

    /** The bean of this class, or the only one that implements it. */
    <T> T get(Class<T> type) {
        return type.cast(
                given.stream().filter(type::isInstance).findFirst().orElseGet(() -> bean(implementation(type))));
    }

    /** Lets the beans of a request forget what they have read for it, such as who calls. */
    void endRequest() {
        made.forEach((type, bean) -> {
            if (type.isAnnotationPresent(RequestScoped.class)) {
                Arrays.stream(type.getDeclaredFields())
                        .filter(field -> !field.isAnnotationPresent(Inject.class)
                                && !field.getType().isPrimitive())
                        .filter(field -> !field.isAnnotationPresent(PersistenceContext.class)
                                && !Modifier.isStatic(field.getModifiers()))
                        .forEach(field -> forget(bean, field));
            }
        });
    }

    private static void forget(Object bean, Field field) {
        try {
            set(bean, field, null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Class<?> implementation(Class<?> type) {
        return classes.contains(type)
                ? type
                : implementations(type)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No bean is a " + type.getName()));
    }

    private Stream<Class<?>> implementations(Class<?> type) {
        return classes.stream().filter(type::isAssignableFrom).filter(one -> !Modifier.isAbstract(one.getModifiers()));
    }

    private Object bean(Class<?> type) {
        var known = made.get(type);
        return known == null ? make(type) : known;
    }

    private Object make(Class<?> type) {
        try {
            var bean = construct(type);
            made.put(type, bean); // before its fields, which may lead back to it
            for (Class<?> part = type; part != Object.class; part = part.getSuperclass()) {
                for (var field : part.getDeclaredFields()) {
                    fill(bean, field);
                }
            }
            prepare(bean);
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static void prepare(Object bean) throws ReflectiveOperationException {
        for (var method : bean.getClass().getDeclaredMethods()) {
            if (method.isAnnotationPresent(PostConstruct.class)) {
                method.setAccessible(true);
                method.invoke(bean);
            }
        }
    }

    private Object construct(Class<?> type) throws ReflectiveOperationException {
        var constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(one -> one.isAnnotationPresent(Inject.class))
                .findFirst()
                .orElse(null);
        return constructor == null ? newInstance(type.getDeclaredConstructor()) : newInstance(constructor);
    }

    private Object newInstance(Constructor<?> constructor) throws ReflectiveOperationException {
        constructor.setAccessible(true);
        return constructor.newInstance(
                Arrays.stream(constructor.getParameterTypes()).map(this::get).toArray());
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            set(bean, field, entities);
        } else if (field.isAnnotationPresent(Inject.class)) {
            set(bean, field, value(field));
        } else if (field.isAnnotationPresent(Resource.class) && field.getType() == DataSource.class) {
            set(bean, field, TransactionConnections.of(entities));
        }
    }

    private Object value(Field field) {
        if (field.getType() == Event.class) {
            return deliveries;
        }
        if (field.getType() == Instance.class) {
            var type = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
            return new AllBeans<Object>(
                    () -> implementations(type).<Object>map(this::bean).toList());
        }
        return get(field.getType());
    }

    private static void set(Object bean, Field field, Object value) throws IllegalAccessException {
        field.setAccessible(true);
        field.set(bean, value);
    }
}
