package fr.alin.testing;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

import fr.alin.shared.security.Role;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;

/** One caller per role and two applicants; the test archive's descriptors map them to accounts. */
public final class Callers {

    /** Far above the sequence values. */
    public static final long ANNE_ACCOUNT = 9_000_001;

    public static final long DENIS_ACCOUNT = 9_000_002;

    public static final long AGENT_ACCOUNT = 9_000_005;

    private Callers() {}

    /** The EAR with these callers and the tests. */
    public static EnterpriseArchive deployment(Class<?>... tests) {
        var principals = Map.of(
                "9000001",
                Role.APPLICANT,
                "9000002",
                Role.APPLICANT,
                "9000003",
                Role.ADVISOR,
                "9000004",
                Role.ADMINISTRATOR,
                "9000005",
                Role.LANDLORD_AGENT,
                "9000006",
                Role.TEAM_LEAD,
                "9000007",
                Role.SUPPORT,
                "9000008",
                Role.DPO,
                "9000009",
                Role.STAFF_ADMINISTRATOR);
        var beans = Map.of(
                "Anne",
                "9000001",
                "Denis",
                "9000002",
                "Advisor",
                "9000003",
                "Administrator",
                "9000004",
                "Agent",
                "9000005",
                "TeamLead",
                "9000006",
                "Support",
                "9000007",
                "Officer",
                "9000008",
                "StaffAdministrator",
                "9000009",
                "OurSystem",
                "system");
        var classes = Stream.concat(
                Stream.of(
                        ServerCaller.class,
                        ServerCaller.Act.class,
                        Callers.class,
                        Anne.class,
                        Denis.class,
                        Advisor.class,
                        Administrator.class,
                        Agent.class,
                        TeamLead.class,
                        Support.class,
                        Officer.class,
                        StaffAdministrator.class,
                        OurSystem.class,
                        Table.class),
                Stream.of(tests));
        return Deployments.withCallers(principals, descriptor(beans), classes.toArray(Class<?>[]::new));
    }

    private static String descriptor(Map<String, String> beans) {
        return beans.entrySet().stream()
                .map(bean -> "<ejb><ejb-name>%s</ejb-name><principal><name>%s</name></principal></ejb>"
                        .formatted(bean.getKey(), bean.getValue()))
                .collect(Collectors.joining(
                        "", "<glassfish-ejb-jar><enterprise-beans>", "</enterprise-beans></glassfish-ejb-jar>"));
    }

    /** An applicant. */
    @Stateless(name = "Anne")
    @RunAs(Role.APPLICANT)
    public static class Anne extends ServerCaller {}

    /** Another applicant. */
    @Stateless(name = "Denis")
    @RunAs(Role.APPLICANT)
    public static class Denis extends ServerCaller {}

    /** A consultant. */
    @Stateless(name = "Advisor")
    @RunAs(Role.ADVISOR)
    public static class Advisor extends ServerCaller {}

    /** An administrator. */
    @Stateless(name = "Administrator")
    @RunAs(Role.ADMINISTRATOR)
    public static class Administrator extends ServerCaller {}

    /** A landlord's agent. */
    @Stateless(name = "Agent")
    @RunAs(Role.LANDLORD_AGENT)
    public static class Agent extends ServerCaller {}

    /** Leads consultants, and may do what they may. */
    @Stateless(name = "TeamLead")
    @RunAs(Role.TEAM_LEAD)
    public static class TeamLead extends ServerCaller {}

    /** Answers the phone. */
    @Stateless(name = "Support")
    @RunAs(Role.SUPPORT)
    public static class Support extends ServerCaller {}

    /** The data protection officer. */
    @Stateless(name = "Officer")
    @RunAs(Role.DPO)
    public static class Officer extends ServerCaller {}

    /** Administers the staff's accounts. */
    @Stateless(name = "StaffAdministrator")
    @RunAs(Role.STAFF_ADMINISTRATOR)
    public static class StaffAdministrator extends ServerCaller {}

    /** The identity of timers and listeners. */
    @Stateless(name = "OurSystem")
    @RunAs(Role.SYSTEM)
    public static class OurSystem extends ServerCaller {}
}
