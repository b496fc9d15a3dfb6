"""The office: letterhead, settings, people, holidays, the tills, backups."""
