import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { addressOf, fetchJson } from '../../shared/api/fetch-json.ts';

/** Takes the example text away (by its id), or brings it back (null); what is shown anywhere is fetched anew. */
export function useExample(): UseMutationResult<unknown, Error, string | null> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string | null) =>
      id === null
        ? fetchJson<unknown>(addressOf('/documents/example'), { method: 'POST' })
        : fetchJson<unknown>(addressOf(`/documents/${encodeURIComponent(id)}`), { method: 'DELETE' }),
    onSettled: () => queryClient.invalidateQueries(),
  });
}
