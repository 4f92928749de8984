package fr.alin.web.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import fr.alin.employer.model.Company;
import fr.alin.employer.view.ConsentLine;
import fr.alin.offer.model.OfferFilters;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.web.OurClasses;

/**
 * All field names and enum codes that an export of personal data can contain, collected from the sources of the beans
 * that write it, the exported tables, and the records stored as JSON.
 */
final class StoredNames {

    private static final Path BUSINESS = Path.of("../alin-ejb/src/main");
    private static final List<Class<?>> RECORDS =
            List.of(RegisteredApplication.class, Company.class, OfferFilters.class);
    /** {@code .add("city"}. */
    private static final Pattern ADDED_FIELD = Pattern.compile("\\.add\\(\"(\\w+)\"");
    /** {@code jsonb_build_object('city', }. */
    private static final Pattern JSON_KEY = Pattern.compile("(?:jsonb_build_object\\(|,\\s*)'(\\w+)',");
    /** {@code to_jsonb(c) - 'version'}: a row without the columns named. */
    private static final Pattern WHOLE_ROW = Pattern.compile("to_jsonb\\((\\w)\\)((?:\\s*- '\\w+')*)");
    /** {@code from candidacy c}. */
    private static final Pattern TABLE_AND_ALIAS = Pattern.compile("(?:from|join) (\\w+) (\\w)\\b");

    private static final Pattern COLUMN =
            Pattern.compile("(?m)^\\s+(?:add column |add )?([a-z_]+)\\s+(?:varchar|text|bigint|integer"
                    + "|smallint|boolean|timestamptz|date|numeric|char|jsonb|bytea)\\b");

    private StoredNames() {}

    static Set<String> all() {
        var names = new TreeSet<String>();
        tables().forEach((table, omitted) -> columns(table).stream()
                .filter(column -> !omitted.contains(column))
                .map(StoredNames::camelCase)
                .forEach(names::add));
        for (var source : sources()) {
            ADDED_FIELD.matcher(source).results().forEach(name -> names.add(name.group(1)));
            JSON_KEY.matcher(source).results().forEach(name -> names.add(camelCase(name.group(1))));
        }
        RECORDS.forEach(type -> components(type, names, new TreeMap<>(), new HashSet<>()));
        return names;
    }

    /** The possible codes of each name. */
    static Map<String, Set<String>> codes() {
        var codes = new TreeMap<String, Set<String>>();
        var seen = new HashSet<Type>();
        RECORDS.forEach(type -> components(type, new TreeSet<>(), codes, seen));
        components(ConsentLine.class, new TreeSet<>(), codes, new HashSet<>());
        var tables = tables();
        OurClasses.all().stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(type -> type.reflect())
                .filter(type -> type.isAnnotationPresent(Table.class)
                        && tables.containsKey(type.getAnnotation(Table.class).name()))
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .forEach(field -> codes(field.getName(), field.getGenericType(), codes));
        return codes;
    }

    private static void components(Type type, Set<String> names, Map<String, Set<String>> codes, Set<Type> seen) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(inner -> components(inner, names, codes, seen));
        } else if (type instanceof Class<?> record && record.isRecord() && seen.add(record)) {
            for (var component : record.getRecordComponents()) {
                names.add(component.getName());
                codes(component.getName(), component.getGenericType(), codes);
                components(component.getGenericType(), names, codes, seen);
            }
        }
    }

    private static void codes(String name, Type type, Map<String, Set<String>> codes) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(inner -> codes(name, inner, codes));
        } else if (type instanceof Class<?> choice && choice.isEnum()) {
            Arrays.stream(choice.getEnumConstants())
                    .forEach(constant ->
                            codes.computeIfAbsent(name, key -> new TreeSet<>()).add(((Enum<?>) constant).name()));
        }
    }

    /** The tables exported row by row, each with its omitted columns. */
    private static Map<String, Set<String>> tables() {
        var tables = new TreeMap<String, Set<String>>();
        for (var source : sources()) {
            var aliases = TABLE_AND_ALIAS.matcher(source).results().toList();
            WHOLE_ROW
                    .matcher(source)
                    .results()
                    .forEach(row -> aliases.stream()
                            .filter(alias -> alias.group(2).equals(row.group(1)) && alias.start() > row.start())
                            .findFirst()
                            .ifPresent(alias -> tables.put(
                                    alias.group(1),
                                    Pattern.compile("'(\\w+)'")
                                            .matcher(row.group(2))
                                            .results()
                                            .map(omitted -> omitted.group(1))
                                            .collect(Collectors.toSet()))));
        }
        return tables;
    }

    private static Set<String> columns(String table) {
        var columns = new TreeSet<String>();
        var change = Pattern.compile("(?:create|alter) table " + table + "\\b([^;]*);");
        files(BUSINESS.resolve("resources/db/migration"), ".sql")
                .forEach(migration -> change.matcher(migration)
                        .results()
                        .forEach(statement -> COLUMN.matcher(statement.group(1).replace(" add column", "\n add column"))
                                .results()
                                .forEach(column -> columns.add(column.group(1)))));
        columns.removeAll(dropped(table));
        return columns;
    }

    private static Set<String> dropped(String table) {
        var change = Pattern.compile("alter table " + table + "\\b([^;]*);");
        var column = Pattern.compile("drop column (?:if exists )?(\\w+)");
        return files(BUSINESS.resolve("resources/db/migration"), ".sql").stream()
                .flatMap(migration -> change.matcher(migration).results())
                .flatMap(statement -> column.matcher(statement.group(1)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static List<String> sources() {
        return Stream.concat(
                        files(BUSINESS.resolve("java"), "Data.java").stream()
                                .filter(source -> source.contains("implements PersonalData")),
                        files(BUSINESS.resolve("java"), "OutboxTraces.java").stream())
                .toList();
    }

    private static List<String> files(Path root, String ending) {
        try (var found = Files.walk(root)) {
            return found.filter(path ->
                            path.toString().endsWith(ending) && path.toFile().length() < 1_000_000)
                    .map(StoredNames::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String camelCase(String column) {
        return Pattern.compile("_([a-z])")
                .matcher(column)
                .replaceAll(letter -> letter.group(1).toUpperCase());
    }
}
