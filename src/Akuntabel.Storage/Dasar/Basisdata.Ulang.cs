using System.Diagnostics;

namespace Akuntabel.Storage.Dasar;

// asking again: when work is repeated, how long, and when the refusal goes on to whoever asked
public sealed partial class Basisdata
{
    private async Task<T> UlangAsync<T>(Func<Pengulangan, Task<T>> sekali, CancellationToken batal)
    {
        var mulai = Stopwatch.GetTimestamp();
        for (var ke = 1; ; ke++)
        {
            var boleh = new Pengulangan();
            try
            {
                return await sekali(boleh);
            }
            catch (Exception e) when (boleh.Lagi && BasisdataException.Sesak(e) && Stopwatch.GetElapsedTime(mulai) < _tunggu)
            {
                // others leave soon: asked again a little later each time, and not by all at the same moment
                await Task.Delay(Random.Shared.Next(20, Math.Min(1000, 100 * ke)), batal);
            }
            catch (Exception e) when (boleh.Lagi && ke < PercobaanTerbanyak && (BasisdataException.Terputus(e) || BasisdataException.MintaUlang(e)))
            {
                // connections of before a restart of the server are all dead
                _sumber?.Clear();
                await Task.Delay(20 * ke * ke, batal);
            }
            catch (Exception e) when (BasisdataException.Kenali(e) is not null)
            {
                throw BasisdataException.Kenali(e) ?? e;
            }
        }
    }

    /// <summary>Whether one attempt may be followed by another.</summary>
    private sealed class Pengulangan
    {
        public bool Lagi { get; set; } = true;
    }
}
