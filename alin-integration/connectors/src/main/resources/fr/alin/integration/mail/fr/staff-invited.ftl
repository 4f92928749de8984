<#assign subject = "AL'in : votre accès professionnel">
<@greeting/>
<@p>Action Logement vous ouvre un accès à AL'in en tant que <#switch role><#case "ADVISOR">conseiller<#break><#case "TEAM_LEAD">responsable d'équipe<#break><#case "SUPPORT">membre de l'assistance<#break><#case "DPO">délégué à la protection des données<#break><#case "STAFF_ADMINISTRATOR">gestionnaire des comptes<#break><#default>administrateur</#switch>. Votre identifiant est l'adresse qui reçoit ce message ; il vous reste à choisir votre mot de passe.</@p>
<@action "Choisir mon mot de passe" link/>
<@p>Ce lien expire dans ${days} jour(s). Ensuite, demandez une nouvelle invitation à la personne qui gère les comptes.</@p>
<@p>Si vous ne travaillez pas pour Action Logement, merci d'ignorer ce message.</@p>
<@signature/>
