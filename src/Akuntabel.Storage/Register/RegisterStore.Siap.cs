using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Register;

/// <content>What a change needs before it is written, and the event after it.</content>
public sealed partial class RegisterStore
{
    // null: something is sealed, and the key that seals the store now is not the one here
    private async Task<PengolahBaris?> PengolahAsync(SesiBasisdata s, KunciRegister register, DefinisiRegister definisi,
        PenghitungTempo tempo)
    {
        if (!definisi.AdaTersegel)
        {
            return new PengolahBaris(definisi, tempo, kunci is null ? null : new SegelBaris(kunci, register), null);
        }

        if (kunci is null || await s.SatuAsync<string>("SELECT sidik FROM kunci_instalasi WHERE pemda = ''") != kunci.Sidik)
        {
            return null;
        }

        var segel = new SegelBaris(kunci, register);
        byte[]? kesamaan = null;
        if (PengolahBaris.KesamaanTersegel(definisi))
        {
            await s.JalankanAsync(
                "INSERT INTO kunci_register (pemda, perangkat_daerah, register, kunci) VALUES (@Pemda, @PerangkatDaerah, @Kode, @baru) "
                    + "ON CONFLICT DO NOTHING",
                new { register.Pemda, register.PerangkatDaerah, register.Kode, baru = segel.KesamaanBaru() });
            if ((kesamaan = segel.BukaKesamaan(await KesamaanAsync(s, register) ?? "")) is null)
            {
                return null;
            }
        }

        return new PengolahBaris(definisi, tempo, segel, kesamaan);
    }

    private static Task<string?> KesamaanAsync(SesiBasisdata s, KunciRegister register) =>
        s.SatuAsync<string>($"SELECT kunci FROM kunci_register WHERE {RegisterTertulis.Milik} AND register = @Kode", register);

    // numbers of the index of words are of the whole store: writers of other pemda wait too
    private static async Task<long> UrutAsync(SesiBasisdata s)
    {
        if (s.Mesin == MesinBasisdata.Postgres)
        {
            await s.JalankanAsync("SELECT pg_advisory_xact_lock(7236514903)");
        }

        return (await s.SatuAsync<long?>("SELECT MAX(urut) FROM baris_register") ?? 0) + 1;
    }

    private sealed record BarisSiap(RegisterTertulis Baris, RegisterTertulis? Semula, IReadOnlyDictionary<string, string> IsiSemula,
        IReadOnlyDictionary<string, string> Isi);

    private async Task<(BarisSiap? Siap, HasilSimpanBaris? Salah)> SiapkanAsync(
        SesiBasisdata s, KunciRegister register, DefinisiRegister definisi, PengolahBaris p, BarisIsian baris, string oleh,
            RegisterTertulis? kini)
    {
        if (baris.Id.Length > 0 && kini is not { Dihapus: "" })
        {
            return (null, new HasilSimpanBaris.Ditolak(TakAda));
        }

        if (kini is not null && kini.Revisi != baris.Revisi)
        {
            return (null, new HasilSimpanBaris.Bentrok(kini.Tersimpan(definisi)));
        }

        var semula = kini is null ? null : p.Lengkap(kini);
        if (kini is not null && semula is null)
        {
            return (null, new HasilSimpanBaris.Ditolak(TakTerbuka));
        }

        if (p.Periksa(baris.Isi, semula, baris.TanpaTersegel) is { } salah)
        {
            return (null, salah);
        }

        var keadaan = baris.Keadaan.Length > 0 ? baris.Keadaan : kini?.Keadaan ?? (definisi.Keadaan is [var awal, ..] ? awal.Kode : "");
        if (baris.Keadaan.Length > 0 && definisi.CariKeadaan(baris.Keadaan) is null)
        {
            return (null, new HasilSimpanBaris.Ditolak("Keadaan yang dipilih tidak ada dalam register ini."));
        }

        var id = kini?.Id ?? (baris.IdBaru.Length > 0 ? baris.IdBaru : Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N"));
        var tetap = baris.KunciTetap switch { null => kini?.KunciTetap ?? "", BarisIsian.Sendiri => id, { } k => k };
        if (tetap.Length > 0 && tetap != id && PengolahBaris.KesamaanTersegel(definisi)
            && !tetap.StartsWith(PengolahBaris.AwalanSegel, StringComparison.Ordinal)
            && await CariAsync(s, register, tetap) is null)
        {
            return (null, new HasilSimpanBaris.Ditolak("Baris yang dinyatakan sama itu tidak ada lagi. Pilih lagi barisnya."));
        }

        var masuk = baris.Masuk is { } m ? NilaiRegister.Tulis(m) : kini?.Masuk ?? NilaiRegister.Tulis(HariIni);
        var isi = p.Gabung(baris.Isi, semula);
        var dasar = (kini ?? new RegisterTertulis { Pemda = register.Pemda, PerangkatDaerah = register.PerangkatDaerah, Id = id,
            Register = register.Kode }) with
        {
            KunciTetap = tetap, Keadaan = keadaan, Masuk = masuk, OlehNama = oleh, Diubah = Kini, Revisi = (kini?.Revisi ?? 0) + 1,
            KeadaanSejak = baris.KeadaanSejak is { } k2 ? NilaiRegister.Tulis(k2) : kini is not null && kini.Keadaan == keadaan
                ? kini.KeadaanSejak
                : keadaan.Length == 0 ? "" : kini is null ? masuk : NilaiRegister.Tulis(HariIni),
        };
        var lama = semula ?? new Dictionary<string, string>();
        var hasil = p.Susun(dasar, isi, p.TersegelBerbeda(lama, isi));
        return (new BarisSiap(hasil, kini, lama, isi), null);
    }

    private Task CatatAsync(SesiBasisdata s, Pelaku pelaku, KunciRegister register, BarisSiap hasil, PengolahBaris p, string alasan)
    {
        var (lama, baru) = p.Beda(hasil.IsiSemula, hasil.Isi);
        var (k, b) = (hasil.Semula, hasil.Baris);
        return rantai.CatatAsync(s, pelaku, Jejak.Tentang(
            k is null ? "BarisRegisterDibuat" : "BarisRegisterDiubah", register.PerangkatDaerah, b.Objek,
            k is null ? null : new { Register = register.Kode, Bidang = lama, k.Keadaan, k.KeadaanSejak, k.KunciTetap },
            new { Register = register.Kode, Bidang = baru, b.Keadaan, b.KeadaanSejak, b.KunciTetap }) with { Alasan = alasan.Trim() });
    }
}
