"""The database: tables, transactions and the entities in them."""
