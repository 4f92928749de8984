<#assign subject = "AL'in : le logement qui vous était proposé ne l'est plus">
<@greeting/>
<#if silent?has_content>
<@p>${landlord} n'a pas reçu votre réponse à temps pour ce logement : ${home()}. Le ${date}, votre silence a compté comme un refus.</@p>
<#else>
<@p>${landlord} nous dit que vous avez refusé ce logement le ${date} : ${home()}.</@p>
</#if>
<@p>Votre candidature est close. Vous pouvez postuler dès maintenant à un autre logement. Si c'est une erreur, dites-le aussitôt à ${landlord}.</@p>
<@action "Voir mes candidatures" link/>
<@signature/>
