"""Before and after an exchange: the preview, the receipt, the history of receipts, the trash."""
