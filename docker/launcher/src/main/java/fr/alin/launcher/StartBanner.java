package fr.alin.launcher;

/** Prints addresses and logins after the start. */
final class StartBanner {

    private final Settings settings;

    StartBanner(Settings settings) {
        this.settings = settings;
    }

    void print() {
        var text = """

                AL'in is running.

                  the site                  %s/
                  partners and mailbox      %s/
                  server log                %s
                  data, kept between runs   %s

                Sign in with the password %s as
                  an employee               %s
                    who lives alone         %s
                    with two processes       %s
                    in an adapted home      %s
                  a consultant              %s
                    who is absent           %s
                    in Lyon                 %s
                                            %s
                  who leads a team          %s
                  support                   %s
                  data protection           %s
                  who manages the accounts  %s
                  an administrator          %s
                  a landlord's agent        %s
                    of two others           %s
                                            %s
                or open an account as one of the applicants whom the partners' pages list.

                Ctrl-C stops everything. `mvn -Prun -Dalin.reset` starts over with fresh data.
                """.formatted(
                        settings.baseUrl(),
                        settings.partnersUrl(),
                        new Domain(settings).log(),
                        settings.work(),
                        DemoAccount.PASSWORD,
                        DemoAccount.EMPLOYEE.email(),
                        DemoAccount.SINGLE.email(),
                        DemoAccount.FAMILY.email(),
                        DemoAccount.ADAPTED.email(),
                        DemoAccount.CONSULTANT.email(),
                        DemoAccount.ABSENT_CONSULTANT.email(),
                        DemoAccount.CONSULTANT_IN_LYON.email(),
                        DemoAccount.SECOND_IN_LYON.email(),
                        DemoAccount.TEAM_LEAD.email(),
                        DemoAccount.SUPPORT.email(),
                        DemoAccount.DATA_PROTECTION.email(),
                        DemoAccount.STAFF_ADMINISTRATOR.email(),
                        DemoAccount.ADMINISTRATOR.email(),
                        DemoAccount.AGENT.email(),
                        DemoAccount.SECOND_AGENT.email(),
                        DemoAccount.THIRD_AGENT.email());
        text.lines().forEach(ComponentRunner::print);
        if (settings.isSet("alin.dev")) {
            ComponentRunner.print(
                    "Pages, styles, scripts and texts follow their sources. Enter compiles and deploys again.");
        }
    }
}
