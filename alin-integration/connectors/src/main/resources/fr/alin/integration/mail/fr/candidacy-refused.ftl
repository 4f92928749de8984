<#assign subject = "AL'in : votre candidature n'est pas validée">
<@greeting/>
<@p>Un conseiller Action Logement a étudié votre candidature pour ce logement et ne l'a pas validée : ${home()}.</@p>
<@p>Le motif et les explications du conseiller sont à la page « Mes candidatures ».</@p>
<@p>Vous pouvez postuler dès maintenant à un autre logement.</@p>
<@action "Voir mes candidatures" link/>
<@signature/>
