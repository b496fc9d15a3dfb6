from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from tests.conftest import KEY

from sheaf.store import migrations, sqlcipher
from sheaf.store.migrations.upgrade import upgrade
from sheaf.store.tables.base import Row


def test_the_program_knows_its_own_revision() -> None:
    config = Config()
    config.set_main_option("script_location", migrations.__path__[0])

    assert ScriptDirectory.from_config(config).get_current_head() == migrations.HEAD


def test_new_books_are_what_the_tables_say(database) -> None:
    with sqlcipher.engine(database.path, KEY, patience=1).connect() as connection:
        assert migrations.revision_of(connection) == migrations.HEAD
        assert compare_metadata(MigrationContext.configure(connection), Row.metadata) == []


def test_books_of_today_need_no_migration(database) -> None:
    with sqlcipher.engine(database.path, KEY, patience=1).connect() as connection:
        assert not migrations.are_older(connection)
        upgrade(connection, migrations.HEAD)

        assert migrations.revision_of(connection) == migrations.HEAD
