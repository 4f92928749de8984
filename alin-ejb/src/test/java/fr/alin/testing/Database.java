package fr.alin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL with the real schema, started once for all mapping tests of the module. */
public final class Database {

    private static final EmbeddedPostgres SERVER = start();
    private static final EntityManagerFactory FACTORY = Entities.at(address());

    private Database() {}

    public static DataSource dataSource() {
        return SERVER.getPostgresDatabase();
    }

    /** A new entity manager; the caller closes it. */
    public static EntityManager entityManager() {
        return FACTORY.createEntityManager();
    }

    static EntityManagerFactory factory() {
        return FACTORY;
    }

    /** Runs the work in one committed transaction. */
    public static void inTransaction(Consumer<EntityManager> work) {
        fromTransaction(entities -> {
            work.accept(entities);
            return null;
        });
    }

    /** Runs the work in one committed transaction and returns its result. */
    public static <T> T fromTransaction(Function<EntityManager, T> work) {
        try (var entities = entityManager()) {
            var transaction = entities.getTransaction();
            transaction.begin();
            try {
                var result = work.apply(entities);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    /** Empties these tables and those that refer to them. */
    public static void empty(String... tables) {
        inTransaction(entities -> entities.createNativeQuery("truncate " + String.join(", ", tables) + " cascade")
                .executeUpdate());
    }

    /** On a copy of the template, which is deleted when the process ends. */
    private static EmbeddedPostgres start() {
        try {
            var data = Files.createTempDirectory("alin-postgresql");
            SchemaTemplate.ofModule().copyTo(data);
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data), "postgresql-stop"));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    private static void stop(EmbeddedPostgres server, Path data) {
        try {
            server.close();
            SchemaTemplate.delete(data);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }

    /** The server's address, for another process. */
    public static String address() {
        return SERVER.getJdbcUrl("postgres", "postgres");
    }
}
