package fr.alin.launcher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Which user of the broker may do what with which queue: AL'in everything, a landlord send to AL'in's queues and read
 * its own, the registration sites read the questions to them. Nobody but AL'in reads what comes in. The broker reads the
 * rights again at each connection, so a new landlord needs no restart.
 * See decision 103-one-queue-in-and-its-own-queues-out.
 */
final class BrokerRights {

    private final List<String> lines = new ArrayList<>();
    private final Collection<String> landlords;

    /** @param landlords codes of the landlords, which are their users' names */
    BrokerRights(String alin, Collection<String> landlords) {
        this.landlords = landlords;
        lines.add("version=JMQFileAccessControlModel/100");
        lines.add("connection.ADMIN.allow.group=admin");
        for (var act : List.of("produce", "consume", "browse")) {
            lines.add("queue.*.%s.allow.user=%s".formatted(act, alin));
        }
        for (var inbound : InboundQueues.OF_LANDLORDS) {
            lines.add("queue.%s.produce.allow.user=%s,%s".formatted(inbound, alin, String.join(",", landlords)));
        }
        landlords.forEach(landlord -> {
            reads(landlord, "landlord." + landlord + ".dossiers");
            reads(landlord, "landlord." + landlord + ".acknowledgements");
        });
    }

    /** Lets a user read the messages of a queue. */
    BrokerRights reads(String user, String queue) {
        lines.add("queue.%s.consume.allow.user=%s".formatted(queue, user));
        lines.add("queue.%s.browse.allow.user=%s".formatted(queue, user));
        return this;
    }

    /**
     * The file for the broker. Whoever connects may name a queue, which the client library asks for even where the queue
     * exists; without a right to it an empty queue is all she gets, and the broker drops it after two minutes.
     */
    String text(String alin, String registry) {
        var users = new ArrayList<>(List.of(alin, registry));
        users.addAll(landlords);
        var all = String.join(",", users);
        return String.join("\n", lines)
                + "\nconnection.NORMAL.allow.user=%1$s\nqueue.create.allow.user=%1$s\n".formatted(all);
    }
}
