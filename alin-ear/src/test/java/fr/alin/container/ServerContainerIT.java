package fr.alin.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.jms.ConnectionFactory;
import jakarta.mail.Session;

import fr.alin.testing.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ServerContainerIT {

    @Resource(lookup = "jdbc/alin")
    DataSource database;

    @Resource(lookup = "jms/alin")
    ConnectionFactory broker;

    @Resource(lookup = "mail/alin")
    Session mail;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.withTests(ServerContainerIT.class);
    }

    @Test
    void the_application_reads_and_writes_rows_but_cannot_change_the_schema() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select current_user, has_schema_privilege('public', 'create')")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("alin_app");
            assertThat(rows.getBoolean(2)).isFalse();
        }
    }

    @Test
    void a_message_sent_is_received() {
        try (var context = broker.createContext()) {
            var queue = context.createQueue("alin.test");
            context.createProducer().send(queue, "bonjour");
            assertThat(context.createConsumer(queue).receiveBody(String.class, 5000))
                    .isEqualTo("bonjour");
        }
    }

    @Test
    void mail_leaves_through_the_relay_we_started() {
        assertThat(mail.getProperty("mail.host")).isEqualTo("127.0.0.1");
    }
}
