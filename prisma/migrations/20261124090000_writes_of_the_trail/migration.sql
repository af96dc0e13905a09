-- The audit page opens one write by the transaction that all of its entries share.
CREATE INDEX "AuditEntry_transactionId_idx" ON "AuditEntry"("transactionId");
