package fr.alin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Checks the context map in SQL as well, where no import shows which tables a statement uses. */
class TablesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern MADE =
            Pattern.compile("create table (?:if not exists )?(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DROPPED =
            Pattern.compile("drop table (?:if exists )?(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY_TABLE = Pattern.compile("@Table\\(\\s*name = \"(\\w+)\"");

    private final Map<String, String> entities = tablesOfEntities();
    private final List<SqlStatement> statements = statements();

    @Test
    void every_table_has_one_owner() {
        assertThat(tablesOfMigrations())
                .isEqualTo(
                        TableMap.TABLES.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .allSatisfy(
                        table -> assertThat(TableMap.ownersOf(table)).as(table).hasSize(1));
    }

    @Test
    void an_entity_belongs_to_the_owner_of_its_table() {
        assertThat(sources("/model/").filter(TablesTest::isEntity))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(TableMap.ownersOf(entities.get(nameOf(source))))
                        .containsExactly(contextOf(source)));
    }

    @Test
    void only_its_owner_writes_a_table() {
        assertThat(statements)
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(tables(statement.written()))
                        .as("written by %s", statement.type())
                        .allSatisfy(
                                table -> assertThat(TableMap.ownersOf(table)).contains(statement.context())));
    }

    @Test
    void only_its_owner_and_the_declared_joins_read_a_table() {
        assertThat(foreignReads()).isEqualTo(TableMap.JOINS);
    }

    @Test
    void a_join_reads_only_a_context_that_the_map_allows() {
        assertThat(statements)
                .allSatisfy(statement -> assertThat(tables(statement.read()))
                        .as("read by %s", statement.type())
                        .allSatisfy(table -> assertThat(TableMap.ownersOf(table))
                                .containsAnyElementsOf(allowed(statement.context()))));
    }

    private Set<TableMap.Join> foreignReads() {
        return statements.stream()
                .flatMap(statement -> tables(statement.read()).stream()
                        .filter(table -> !TableMap.ownersOf(table).contains(statement.context()))
                        .map(table -> new TableMap.Join(statement.type(), table)))
                .collect(Collectors.toSet());
    }

    private static Set<String> allowed(String context) {
        var allowed = new HashSet<>(ContextMap.MAY_USE.getOrDefault(context, Set.of()));
        allowed.add(context);
        allowed.add("shared");
        return allowed;
    }

    /** Entities by the tables they stand for; names that are neither, as of a subquery, are left out. */
    private Set<String> tables(Set<String> names) {
        return names.stream()
                .map(name -> entities.getOrDefault(name, name.toLowerCase(Locale.ROOT)))
                .filter(table -> !TableMap.ownersOf(table).isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<SqlStatement> statements() {
        return sources("").flatMap(SqlStatement::in).toList();
    }

    private static Map<String, String> tablesOfEntities() {
        var tables = new HashMap<String, String>();
        sources("/model/").filter(TablesTest::isEntity).forEach(source -> tables.put(nameOf(source), tableOf(source)));
        return tables;
    }

    private static String tableOf(Path source) {
        var named = ENTITY_TABLE.matcher(read(source));
        return named.find()
                ? named.group(1)
                : nameOf(source).replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static boolean isEntity(Path source) {
        return read(source).contains("\n@Entity");
    }

    private static Set<String> tablesOfMigrations() {
        var tables = new HashSet<String>();
        try (var files = Files.list(MIGRATIONS)) {
            for (var file : files.sorted(TablesTest::byVersion).toList()) {
                var sql = read(file);
                MADE.matcher(sql)
                        .results()
                        .forEach(made -> tables.add(made.group(1).toLowerCase(Locale.ROOT)));
                DROPPED.matcher(sql)
                        .results()
                        .forEach(dropped -> tables.remove(dropped.group(1).toLowerCase(Locale.ROOT)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    private static int byVersion(Path one, Path other) {
        return Integer.compare(version(one), version(other));
    }

    private static int version(Path migration) {
        return Integer.parseInt(migration.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"));
    }

    private static Stream<Path> sources(String below) {
        try (var files = Files.walk(MAIN)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains(below))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String contextOf(Path source) {
        return source.toString().replaceAll(".*fr/alin/(\\w+)/.*", "$1");
    }

    private static String nameOf(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
