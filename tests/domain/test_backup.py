from sheaf.domain.backup import BackupStep, BackupStopped, unwatched
from sheaf.domain.errors import Failed, Refused


def test_nobody_looking_stops_nothing() -> None:
    for step in BackupStep:
        unwatched(step, 0.5)


def test_a_stopped_backup_is_no_rule_that_said_no() -> None:
    assert issubclass(BackupStopped, Failed)
    assert not issubclass(BackupStopped, Refused)
