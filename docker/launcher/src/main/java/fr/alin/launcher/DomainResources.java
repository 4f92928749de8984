package fr.alin.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

import org.w3c.dom.Element;

/** The JNDI resources of the application: database, broker, mail relay. */
final class DomainResources {

    static final String DATABASE_POOL = "AlinDatabase";
    static final String BROKER_POOL = "AlinBroker";

    private final Settings settings;
    private final DatabaseAccess database;

    DomainResources(Settings settings, DatabaseAccess database) {
        this.settings = settings;
        this.database = database;
    }

    void addTo(Xml xml) {
        xml.remove("/domain/resources/*");
        xml.remove("/domain/servers/server/resource-ref");
        var resources = xml.one("/domain/resources");
        databasePool(xml, resources);
        brokerLogin(xml, resources);
        brokerPool(xml, resources);
        databaseNames(xml, resources);
        brokerNames(xml, resources);
        mail(xml, resources);
        references(xml);
    }

    private void databasePool(Xml xml, Element resources) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("name", DATABASE_POOL);
        attributes.put("datasource-classname", "org.postgresql.ds.PGSimpleDataSource");
        attributes.put("res-type", "javax.sql.DataSource");
        attributes.put("steady-pool-size", "4");
        attributes.put("max-pool-size", "24");
        attributes.put("wrap-jdbc-objects", "false"); // nothing here needs the server's own statements
        attributes.put("is-connection-validation-required", "true");
        attributes.put("connection-validation-method", "custom-validation");
        attributes.put("validation-classname", "org.glassfish.api.jdbc.validation.PostgresConnectionValidation");
        attributes.put("validate-atmost-once-period-in-seconds", "5");
        attributes.put("fail-all-connections", "true");
        var pool = xml.add(resources, "jdbc-connection-pool", attributes);
        xml.addProperties(
                pool,
                Map.of(
                        "url",
                        database.url(),
                        "user",
                        database.application().user(),
                        "password",
                        PasswordAliases.reference(PasswordAliases.DATABASE),
                        "stringType",
                        "unspecified",
                        "applicationName",
                        "alin",
                        "tcpKeepAlive",
                        "true",
                        "options", // costs nothing, while the driver's own timeout is a timer for each statement
                        "-c statement_timeout=30s",
                        "logServerErrorDetail", // it names the rows, and a row names a person
                        "false"));
    }

    /**
     * The default data source and that of the timer service also use our database, so that the embedded one is not
     * started.
     */
    private void databaseNames(Xml xml, Element resources) {
        for (var name : new String[] {"jdbc/alin", "jdbc/__default", "jdbc/__TimerPool"}) {
            var resource = xml.add(resources, "jdbc-resource", Map.of("pool-name", DATABASE_POOL, "jndi-name", name));
            if (name.contains("__")) {
                resource.setAttribute("object-type", "system-all");
            }
        }
    }

    /** The server's own broker login; without it the server connects as guest, which our broker does not know. */
    private static void brokerLogin(Xml xml, Element resources) {
        var adapter = xml.add(resources, "resource-adapter-config", Map.of("resource-adapter-name", "jmsra"));
        xml.addProperties(adapter, credentials());
    }

    private static Map<String, String> credentials() {
        return Map.of("UserName", BrokerUsers.ALIN, "Password", PasswordAliases.reference(PasswordAliases.BROKER));
    }

    /** Fails at once on a broken connection. The outbox sends again later; no caller should wait for the broker. */
    private void brokerPool(Xml xml, Element resources) {
        var pool = xml.add(
                resources,
                "connector-connection-pool",
                Map.of(
                        "name",
                        BROKER_POOL,
                        "resource-adapter-name",
                        "jmsra",
                        "connection-definition-name",
                        "jakarta.jms.ConnectionFactory",
                        "transaction-support",
                        "NoTransaction",
                        "steady-pool-size",
                        "1",
                        "max-pool-size",
                        "16",
                        "is-connection-validation-required",
                        "true"));
        xml.addProperties(pool, credentials());
        xml.addProperties(
                pool, Map.of("AddressList", "mq://127.0.0.1:" + Port.BROKER.in(settings), "ReconnectEnabled", "false"));
    }

    private void brokerNames(Xml xml, Element resources) {
        xml.add(resources, "connector-resource", Map.of("pool-name", BROKER_POOL, "jndi-name", "jms/alin"));
        InboundQueues.QUEUES.forEach((name, queue) -> {
            var resource = xml.add(
                    resources,
                    "admin-object-resource",
                    Map.of(
                            "res-adapter",
                            "jmsra",
                            "res-type",
                            "jakarta.jms.Queue",
                            "class-name",
                            "com.sun.messaging.Queue",
                            "jndi-name",
                            name));
            xml.addProperties(resource, Map.of("Name", queue));
        });
    }

    private void mail(Xml xml, Element resources) {
        var session = xml.add(
                resources,
                "mail-resource",
                Map.of(
                        "jndi-name",
                        "mail/alin",
                        "host",
                        "127.0.0.1",
                        "user",
                        "alin",
                        "from",
                        "ne-pas-repondre@alin.invalid"));
        xml.addProperties(
                session,
                Map.of(
                        "mail-smtp-port",
                        Integer.toString(Port.SMTP.in(settings)),
                        "mail-smtp-connectiontimeout",
                        "5000",
                        "mail-smtp-timeout",
                        "10000"));
    }

    private static void references(Xml xml) {
        var server = xml.one("/domain/servers/server");
        xml.all("/domain/resources/*[@jndi-name]")
                .forEach(
                        resource -> xml.add(server, "resource-ref", Map.of("ref", resource.getAttribute("jndi-name"))));
    }
}
