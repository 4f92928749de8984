<#assign subject = "AL'in : votre demande de logement a changé de compte">
<@greeting/>
<@p>Une personne inscrite sur la demande de logement social n° ${number} l'a importée dans son propre compte AL'in, avec le code de sécurité envoyé à l'adresse e-mail que connaît le site d'enregistrement. Une demande n'a qu'un compte : le vôtre ne la montre plus.</@p>
<@p>Une candidature qui n'était pas encore transmise au bailleur est annulée ; une candidature déjà transmise se poursuit avec le nouveau compte.</@p>
<@p>Si vous figurez toujours sur cette demande, vous pouvez l'importer à nouveau : un code de sécurité sera envoyé à la même adresse e-mail. En cas de doute, adressez-vous au site d'enregistrement.</@p>
<@action "Ouvrir AL'in" link/>
<@signature/>
