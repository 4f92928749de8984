package fr.alin.container;

import java.util.Optional;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/**
 * Deploys the archive of the first test class for all of them, and undeploys it after the last; Arquillian would deploy
 * and undeploy the whole application for each class. All classes therefore name the same archive: {@link TestArchive}.
 */
public final class SharedDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Steps.class);
    }

    /** Lets the first deployment and the last undeployment pass, and no other. */
    static final class Steps {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        @Inject
        private Instance<ClassContext> classes;

        @Inject
        private Event<UnDeployManagedDeployments> undeployment;

        private Optional<DeploymentScenario> first = Optional.empty();
        private boolean ending;

        void generate(@Observes EventContext<GenerateDeployment> event) {
            if (first.isEmpty()) {
                event.proceed();
                first = Optional.of(scenario.get());
            } else {
                scenario.set(first.get());
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (scenario.get().deployedDeployments().isEmpty()) {
                event.proceed();
            }
        }

        void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
            if (ending) {
                event.proceed();
            }
        }

        /** Before Arquillian lets go of the server. The scenario belongs to a class, so one is active meanwhile. */
        void end(@Observes(precedence = 1) AfterSuite suite) {
            ending = true;
            first.ifPresent(deployed -> {
                classes.get().activate(SharedDeployment.class);
                scenario.set(deployed);
                undeployment.fire(new UnDeployManagedDeployments());
                classes.get().deactivate();
                classes.get().destroy(SharedDeployment.class);
            });
        }
    }
}
