package fr.alin.testing;

import fr.alin.launcher.RunningSystem;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Deploys the application before the first test if {@code -Dalin.deploy=true}. */
public final class ApplicationDeployed implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("alin.deploy")) {
            RunningSystem.current().deployApplication();
        }
    }
}
