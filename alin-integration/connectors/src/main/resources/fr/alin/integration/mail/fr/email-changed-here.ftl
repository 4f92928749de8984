<#assign subject = "AL'in : cette adresse est celle de votre compte">
<@greeting/>
<@p>Les deux boîtes mail ont confirmé : connectez-vous désormais avec cette adresse. Votre mot de passe n'a pas changé.</@p>
<@p>Tous nos messages arrivent ici. L'adresse de votre demande se change, elle, sur son site d'enregistrement.</@p>
<@action "Me connecter" link/>
<@signature/>
