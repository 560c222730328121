using System.Text.RegularExpressions;
using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Register;

/// <summary>A register that comes from an export.</summary>
/// <param name="Register">Where it goes.</param>
/// <param name="Definisi">What it says of its rows; that of the office where it has one.</param>
/// <param name="Tulisan">Its text, for an office that does not keep it yet.</param>
/// <param name="Tempo">Its deadlines.</param>
/// <param name="Baris">Its rows, each with the identifier that it had.</param>
public sealed record RegisterDibawa(
    KunciRegister Register, DefinisiRegister Definisi, string Tulisan, PenghitungTempo Tempo, IReadOnlyList<BarisIsian> Baris);

/// <summary>What came of one register.</summary>
/// <param name="Nama">Its name.</param>
/// <param name="Baru">Whether the office did not keep it.</param>
/// <param name="Masuk">Rows that came in.</param>
/// <param name="Ada">Rows that were there already, also deleted ones, or the same by the rule of the register.</param>
/// <param name="Beda">Of those how many hold something else here; they stay as they are.</param>
public sealed record HasilDibawa(string Nama, bool Baru, int Masuk, int Ada, int Beda);

/// <content>Registers of an office that come from an export: all of them or none; what is here already is not changed.</content>
public sealed partial class RegisterStore
{
    /// <summary>Brings registers in.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="definisi">Definitions of the office.</param>
    /// <param name="daftar">The registers.</param>
    /// <param name="sumber">Where they come from, for a reader.</param>
    /// <param name="coba">Whether nothing is kept: only told.</param>
    /// <param name="batal">Cancels.</param>
    /// <returns>What came of each; or why nothing was kept.</returns>
    public async Task<(IReadOnlyList<HasilDibawa> Hasil, string Salah)> BawaAsync(
        Pelaku pelaku, DefinisiRegisterStore definisi, IReadOnlyList<RegisterDibawa> daftar, string sumber, bool coba = false, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pelaku);
        ArgumentNullException.ThrowIfNull(definisi);
        ArgumentNullException.ThrowIfNull(daftar);
        var hasil = new List<HasilDibawa>();
        try
        {
            await basisdata.TulisAsync(
                async s =>
                {
                    hasil.Clear();
                    await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
                    foreach (var d in daftar)
                    {
                        hasil.Add(await SatuAsync(s, pelaku, definisi, d, sumber));
                    }

                    // the transaction goes back
                    return coba ? throw new TidakDibawaException("") : true;
                },
                batal);
            return (hasil, "");
        }
        catch (TidakDibawaException e)
        {
            return (e.Message.Length == 0 ? hasil : [], e.Message);
        }
    }

    private async Task<HasilDibawa> SatuAsync(SesiBasisdata s, Pelaku pelaku, DefinisiRegisterStore definisi, RegisterDibawa d, string sumber)
    {
        var (register, nama) = (d.Register, d.Definisi.Nama);
        var baru = await s.SatuAsync<long>($"SELECT COUNT(*) FROM definisi_register WHERE {RegisterTertulis.Milik} AND kode = @Kode", register) == 0;
        if (baru && await definisi.SimpanAsync(s, pelaku, register, 0, (nama, d.Tulisan, "")) is HasilDefinisi.Ditolak t)
        {
            throw new TidakDibawaException($"Register {nama}: {t.Pesan}");
        }

        await TandaiAsync(s, register);
        var p = await PengolahAsync(s, register, d.Definisi, d.Tempo) ?? throw new TidakDibawaException($"Register {nama}: {TanpaKunci}");
        var (siap, ada, beda) = (new List<RegisterTertulis>(), 0, 0);
        foreach (var (i, b) in d.Baris.Index())
        {
            if (!PolaId().IsMatch(b.IdBaru))
            {
                throw new TidakDibawaException($"Register {nama}, baris ke-{i + 1}: pengenalnya rusak. Ekspor lagi dari aplikasi asalnya.");
            }

            var milik = await s.SatuAsync<RegisterTertulis>($"SELECT {RegisterTertulis.Kolom} FROM baris_register WHERE {RegisterTertulis.Milik} AND id = @IdBaru",
                new { register.Pemda, register.PerangkatDaerah, b.IdBaru });
            if (milik is not null)
            {
                ada++;
                beda += milik.Dihapus.Length == 0 && b.Isi.Any(x => d.Definisi.Cari(x.Key) is { Tersegel: false } && milik.Terbuka().GetValueOrDefault(x.Key, "") != x.Value) ? 1 : 0;
                continue;
            }

            var (hasil, salah) = await SiapkanAsync(s, register, d.Definisi, p, b, pelaku.Nama, null);
            if (hasil is null)
            {
                throw new TidakDibawaException($"Register {nama}, baris ke-{i + 1}: {(salah as HasilSimpanBaris.Ditolak)?.Pesan}");
            }

            if (hasil.Baris.KunciSama.Length > 0 && b.KunciTetap is null && await SamaAsync(s, register, hasil.Baris) is { Length: > 0 })
            {
                ada++;
                continue;
            }

            siap.Add(hasil.Baris);
        }

        var urut = await UrutAsync(s);
        await RegisterTertulis.SisipkanAsync(s, [.. siap.Select(b => b with { Urut = urut++ })]);
        if (siap.Count > 0)
        {
            await rantai.CatatAsync(s, pelaku, Jejak.Tentang("RegisterDiimpor", register.PerangkatDaerah, ObjekImpor(Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N")), null,
                new { Register = register.Kode, Sumber = sumber, Baru = siap.Count, Diubah = 0 }) with { Turut = [.. siap.Select(b => b.Objek)] });
        }

        return new HasilDibawa(nama, baru, siap.Count, ada, beda);
    }

    [GeneratedRegex("^[0-9a-f]{32}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaId();

    private sealed class TidakDibawaException(string pesan) : Exception(pesan);
}
